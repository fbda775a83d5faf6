using Affiliate.Client.Paging;
using Affiliate.Client.Sync.Runs;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>How accounts are kept in step.</summary>
public sealed class AffiliateSyncOptions
{
    /// <summary>
    /// Whether the host runs the accounts and hands changes over by itself. Default true; false where a scheduler of the app's own calls
    /// <see cref="Runs.PayoutSync"/> and <see cref="Changes.PayoutChangeDispatcher"/>.
    /// </summary>
    public bool RunInBackground { get; set; } = true;

    /// <summary>How long after a run the next one of the account begins. Default one hour.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How much of <see cref="Interval"/> is drawn by lot, so that accounts spread: 0 to 1. Default 0.1.</summary>
    public double Jitter { get; set; } = 0.1;

    /// <summary>How old the last full listing may be before a quick run becomes a full one. Default one day.</summary>
    public TimeSpan FullInterval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How old an unfinished run may be to go on; an older one begins anew. Default one hour.</summary>
    public TimeSpan ResumeWithin { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Rows per transaction, to be exceeded by one page. Default 2000.</summary>
    public int BatchRows { get; set; } = 2000;

    /// <summary>
    /// How often a full run may read the listing, to decide about rows that a reading lacked. 1 leaves it to the next runs. One more takes
    /// in the commissions of a payout that the last reading showed to be gone. A run that goes on where another was cut off counts anew.
    /// Default 3.
    /// </summary>
    public int MaxReadings { get; set; } = 3;

    /// <summary>How many missing rows per reading are looked up one by one, with an <see cref="IPayoutLookup"/>. Default 100.</summary>
    public int MaxLookups { get; set; } = 100;

    /// <summary>Whether the vendor's own rows are kept as JSON. Default false.</summary>
    public bool KeepRaw { get; set; }

    /// <summary>How listings are paged; null for the defaults.</summary>
    public PagingOptions? Paging { get; set; }

    /// <summary>What quick runs read, by vendor, where it is not <see cref="QuickPlan.For"/>.</summary>
    public IDictionary<string, QuickPlan> QuickPlans { get; } = new Dictionary<string, QuickPlan>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often a handler may fail at one change before it becomes a dead letter. Default 10.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>
    /// The wait after the first failure of a handler; it doubles each time, up to <see cref="MaxRetryDelay"/>. Default one second.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two attempts of a handler. Default five minutes.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long a handler may take for one change before another process takes its place, and hands the change over again. Default five
    /// minutes.
    /// </summary>
    public TimeSpan HandlerLease { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often handlers look for changes. Default five seconds.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How old the last success may be before the health check is unhealthy. Default three hours.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(3);

    /// <summary>How long an account may be throttled before the health check is degraded. Default 30 minutes.</summary>
    public TimeSpan MaxThrottled { get; set; } = TimeSpan.FromMinutes(30);

    internal QuickPlan PlanFor(string vendor) => QuickPlans.TryGetValue(vendor, out var plan) ? plan : QuickPlan.For(vendor);
}
