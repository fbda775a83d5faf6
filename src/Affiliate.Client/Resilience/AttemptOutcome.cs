using System.Net;
using Affiliate.Client.Http;

namespace Affiliate.Client.Resilience;

/// <summary>What a decision about repeating an attempt may look at.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Failure">Why there is no response, or <see cref="AttemptFailure.None"/>.</param>
/// <param name="StatusCode">The response's status, or null if there is none.</param>
/// <param name="HasRetryAfter">Whether the response says, readably, when to come back.</param>
public readonly record struct AttemptOutcome(
    OperationInfo Operation,
    AttemptFailure Failure,
    HttpStatusCode? StatusCode,
    bool HasRetryAfter
)
{
    /// <summary>
    /// The response's body, for a vendor whose status alone does not tell; empty if there is none. Valid during the decision only.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    internal static AttemptOutcome From(
        OperationInfo operation,
        AttemptFailure failure,
        HttpResponseMessage? response,
        bool hasRetryAfter
    ) => new(operation, failure, response?.StatusCode, hasRetryAfter) { Body = (response?.Content as PooledContent)?.Body ?? default };
}
