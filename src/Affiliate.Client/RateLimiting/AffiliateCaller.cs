namespace Affiliate.Client.RateLimiting;

/// <summary>
/// Names who makes the calls of a piece of code. Where calls wait for their account's limit, callers take turns, so that ten thousand calls
/// of one do not hold up a single call of another. Without a name, each operation (<c>ListCommissions</c>, <c>GetAffiliate</c>) is a caller
/// of its own.
/// </summary>
public static class AffiliateCaller
{
    private static readonly AsyncLocal<string?> Ambient = new();

    /// <summary>The name that holds here; null if none was given.</summary>
    public static string? Current => Ambient.Value;

    /// <summary>Names the caller from here on, in everything that is started before the result is disposed of.</summary>
    /// <param name="name">For example <c>nightly-sync</c>, or the id of a web request.</param>
    /// <returns>Gives the former name back when it is disposed of.</returns>
    /// <example>
    /// <code>using (AffiliateCaller.Begin("nightly-sync")) await PayoutFile.SaveAsync(source.GetPayouts(), "payouts.csv");</code>
    /// </example>
    public static IDisposable Begin(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var former = Ambient.Value;
        Ambient.Value = name;
        return new Scope(former);
    }

    private sealed class Scope(string? former) : IDisposable
    {
        public void Dispose() => Ambient.Value = former;
    }
}
