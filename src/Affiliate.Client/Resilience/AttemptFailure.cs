namespace Affiliate.Client.Resilience;

/// <summary>How an attempt ended without a complete response.</summary>
public enum AttemptFailure
{
    /// <summary>It did not: there is a response.</summary>
    None = 0,

    /// <summary>The connection failed, was reset, or the response was cut off.</summary>
    Transport = 1,

    /// <summary>The attempt timeout ran out.</summary>
    Timeout = 2,
}
