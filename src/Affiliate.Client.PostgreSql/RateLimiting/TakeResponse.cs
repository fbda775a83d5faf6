namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>What the database gave.</summary>
/// <param name="Ids">The permits.</param>
/// <param name="Wait">How long those who got none wait before they ask again.</param>
/// <param name="Bases">Per window, see <see cref="Finding.Base"/>.</param>
internal readonly record struct TakeResponse(long[] Ids, TimeSpan Wait, long[] Bases);
