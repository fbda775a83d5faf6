namespace Affiliate.Client.RateLimiting;

/// <summary>What a response's headers say of one limit.</summary>
/// <param name="Window">The length of the limit's window, or null if the headers do not say: the account's shortest is meant.</param>
/// <param name="Limit">How many requests the window allows, or null.</param>
/// <param name="Remaining">How many of them are left, or null.</param>
/// <param name="ResetAfter">How long until the count starts anew, or null.</param>
public readonly record struct RateLimitReading(TimeSpan? Window, int? Limit, int? Remaining, TimeSpan? ResetAfter);
