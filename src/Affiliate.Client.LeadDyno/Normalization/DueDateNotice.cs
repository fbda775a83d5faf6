using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>Says once for each account that the vendor left out due dates, for then nothing is ever due.</summary>
internal sealed partial class DueDateNotice(VendorContext<LeadDynoOptions> context)
{
    private int _isTold;

    public static DueDateNotice For(VendorContext<LeadDynoOptions> context) => context.GetOrAdd(static known => new DueDateNotice(known));

    public void Look(Payout payout)
    {
        if (!payout.Anomalies.HasFlag(PayoutAnomalies.DueDateMissing) || Interlocked.Exchange(ref _isTold, 1) == 1) return;
        DueDatesMissing(context.Logger, context.Account.Name);
    }

    [LoggerMessage(
        200,
        LogLevel.Warning,
        "LeadDyno/{Account}: open commissions came without due_at, so their status is Unknown and no query for due rows finds them. "
            + "BackfillDueDates of this account reads the dates from each affiliate's list.",
        EventName = "DueDatesMissing"
    )]
    private static partial void DueDatesMissing(ILogger logger, string account);
}
