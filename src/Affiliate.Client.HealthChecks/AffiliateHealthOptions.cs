namespace Affiliate.Client.HealthChecks;

/// <summary>How often the accounts are asked. What was seen last is told in between.</summary>
public sealed record AffiliateHealthOptions
{
    /// <summary>How long an account that answered is taken to be well. Default 5 minutes; zero asks at every check.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long one that did not is taken to be ill. Default 30 seconds; zero asks at every check.</summary>
    public TimeSpan IntervalAfterFailure { get; init; } = TimeSpan.FromSeconds(30);
}
