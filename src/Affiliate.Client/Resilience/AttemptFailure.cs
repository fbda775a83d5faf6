namespace Affiliate.Client.Http;

/// <summary>How an attempt ended without a complete answer.</summary>
public enum AttemptFailure
{
    /// <summary>It did not: there is an answer.</summary>
    None = 0,

    /// <summary>The connection failed, was reset, or the answer was cut off.</summary>
    Transport = 1,

    /// <summary>The attempt timeout ran out.</summary>
    Timeout = 2,
}
