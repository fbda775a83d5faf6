namespace Affiliate.Client.Lab.Responses;

/// <summary>How one run ended.</summary>
/// <param name="Call">The account and what was called.</param>
/// <param name="Failure">The type of the exception; null for a result.</param>
/// <param name="Requests">How many requests were sent.</param>
/// <param name="Wrong">What must not be; empty if nothing is.</param>
internal sealed record ResponseOutcome(string Call, string? Failure, int Requests, IReadOnlyList<string> Wrong);
