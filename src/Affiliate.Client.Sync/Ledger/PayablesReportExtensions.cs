using Affiliate.Client.Payables;
using NodaTime;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>Reports of what was owed, from the ledger.</summary>
public static class PayablesReportExtensions
{
    extension(PayablesReport)
    {
        /// <summary>What was owed at a moment, from the history: no vendor is asked. Days are those of UTC.</summary>
        /// <param name="ledger">The ledger.</param>
        /// <param name="asOf">The moment, which decides about rows and ageing.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <returns>The report. <see cref="PayablesReport.IsComplete"/> is false if an account had no full listing by then.</returns>
        public static Task<PayablesReport> CreateAsync(IPayoutLedger ledger, Instant asOf, CancellationToken cancellationToken = default) =>
            CreateAsync(ledger, new PayablesOptions { AsOf = asOf, Zone = DateTimeZone.Utc }, cancellationToken);

        /// <summary>What was owed at <see cref="PayablesOptions.AsOf"/>, from the history: no vendor is asked.</summary>
        /// <param name="ledger">The ledger.</param>
        /// <param name="options">The moment, which decides about rows and ageing; the zone; the period.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <returns>The report. <see cref="PayablesReport.IsComplete"/> is false if an account had no full listing by then.</returns>
        public static async Task<PayablesReport> CreateAsync(
            IPayoutLedger ledger, PayablesOptions options, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(options);
            var sources = await ledger.GetSourcesAsync(options.AsOf, cancellationToken).ConfigureAwait(false);
            return await PayablesReport.CreateAsync(sources, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
