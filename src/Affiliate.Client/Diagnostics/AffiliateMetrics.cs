using System.Diagnostics;
using System.Diagnostics.Metrics;
using Affiliate.Client.Accounts;

namespace Affiliate.Client.Diagnostics;

/// <summary>All instruments of the calls. Recording costs a branch while nobody listens.</summary>
internal static class AffiliateMetrics
{
    internal static readonly Meter Meter = new(AffiliateDiagnostics.MeterName);

    private static readonly Counter<long> CallCount =
        Meter.CreateCounter<long>("affiliate.client.calls", "{call}", "Calls that ended, however they ended.");

    private static readonly Histogram<double> CallDuration = Meter.CreateHistogram<double>(
        "affiliate.client.call.duration",
        "s",
        "Time from the start of a call to its end, all attempts and waits included."
    );

    private static readonly Counter<long> RetryCount =
        Meter.CreateCounter<long>("affiliate.client.retries", "{retry}", "Repetitions of attempts.");

    private static readonly Histogram<double> PermitWait =
        Meter.CreateHistogram<double>("affiliate.client.permit.wait", "s", "Time that an attempt waited for the rate limiter.");

    internal static void CallEnded(AffiliateAccount account, string operation, int? status, string? errorType, TimeSpan duration)
    {
        if (!CallCount.Enabled && !CallDuration.Enabled) return;
        var tags = Tags(account, operation);
        if (status is { } code) tags.Add(AttributeNames.StatusCode, code);
        if (errorType is not null) tags.Add(AttributeNames.ErrorType, errorType);
        CallCount.Add(1, tags);
        CallDuration.Record(duration.TotalSeconds, tags);
    }

    internal static void Retried(AffiliateAccount account, string operation, string reason)
    {
        if (!RetryCount.Enabled) return;
        var tags = Tags(account, operation);
        tags.Add(AttributeNames.ErrorType, reason);
        RetryCount.Add(1, tags);
    }

    internal static void PermitWaited(AffiliateAccount account, string operation, TimeSpan wait)
    {
        if (PermitWait.Enabled) PermitWait.Record(wait.TotalSeconds, Tags(account, operation));
    }

    internal static TagList Tags(AffiliateAccount account, string operation) => new()
    {
        { AttributeNames.Vendor, account.Vendor },
        { AttributeNames.Account, account.Name },
        { AttributeNames.Operation, operation },
    };
}
