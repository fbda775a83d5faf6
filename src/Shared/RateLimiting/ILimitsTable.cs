using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>The books of one account on a server, as one process sees them. The server's clock decides.</summary>
internal interface ILimitsTable
{
    /// <summary>Names the server in messages, without a secret.</summary>
    string Server { get; }

    /// <summary>The account's limits, the shortest window first.</summary>
    IReadOnlyList<RateLimit> Windows { get; }

    /// <summary>Tells what happened, and takes permits. Whatever it throws means that the server did not answer.</summary>
    Task<TakeResponse> TakeAsync(TakeRequest request);

    /// <summary>The server's own word for a failure, which holds no secret; null if there is none.</summary>
    string? GetCode(Exception failure);
}
