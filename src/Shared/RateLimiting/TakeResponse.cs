namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>What the server gave.</summary>
/// <param name="Ids">The permits, for those who wait and then ahead of need.</param>
/// <param name="Wait">How long those who got none wait before they ask again.</param>
/// <param name="Bases">Per window, see <see cref="Finding.Base"/>.</param>
/// <param name="IsFar">Whether the account is so far from its limits that permits may be held ahead of need.</param>
internal readonly record struct TakeResponse(long[] Ids, TimeSpan Wait, long[] Bases, bool IsFar);
