using System.ComponentModel;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Payouts;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>What was paid and what is owed: sums and the latest rows, or every row as JSON.</summary>
internal sealed class PayoutsCommand(ToolHost host, ToolOutput output) : AccountsCommand<PayoutsCommand.Settings>(host, output)
{
    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        var query = settings.Statuses.Length == 0 ? PayoutQuery.All : new PayoutQuery { Statuses = [.. settings.Statuses] };
        var summary = new PayoutSummary();
        var code = ExitCode.Ok;
        foreach (var source in accounts.Sources)
        {
            try
            {
                await ReadAsync(source, query, summary, settings.Json, cancellationToken).ConfigureAwait(false);
            }
            catch (AffiliateClientException failure)
            {
                // The rows of the others are worth having; the exit code says that some are missing.
                Output.Fail(failure);
                code = ExitCode.Failed;
            }
        }

        if (!settings.Json) summary.Show(Output);
        return code;
    }

    private async Task ReadAsync(
        IPayoutSource source, PayoutQuery query, PayoutSummary summary, bool asJson, CancellationToken cancellationToken)
    {
        var rows = 0L;
        await foreach (var page in source.GetPayouts(query).AsPages(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            foreach (var payout in page.Items)
            {
                if (asJson) Output.Json(PayoutRow.From(payout), ToolJsonContext.Default.PayoutRow);
                else summary.Add(payout);
            }

            rows += page.Items.Count;
            if (page.Completeness is { } report) Output.Note($"{source.Descriptor.Account}: {rows} rows, {report.Level}: {report.Reason}");
        }
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--status <STATUS>")]
        [Description("Only rows of this status, for example Due or Paid. May be repeated.")]
        public PayoutStatus[] Statuses { get; init; } = [];
    }
}
