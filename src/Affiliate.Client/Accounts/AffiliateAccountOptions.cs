namespace Affiliate.Client;

/// <summary>What the options of every vendor have in common.</summary>
public abstract class AffiliateAccountOptions
{
    /// <summary>Timeouts, retries and rate limits of this account.</summary>
    public ResilienceOptions Resilience { get; set; } = new();

    /// <summary>The largest answer that is read, in bytes. Default 32 MiB. A larger one is a <see cref="ProtocolException"/>.</summary>
    public int MaxResponseBytes { get; set; } = 32 * 1024 * 1024;
}
