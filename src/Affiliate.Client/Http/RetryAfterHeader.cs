namespace Affiliate.Client.Http;

/// <summary>Reads <c>Retry-After</c>.</summary>
internal static class RetryAfterHeader
{
    /// <summary>
    /// How long the response asks to wait: its seconds, or its date as seen from the response's own <c>Date</c>, so that a wrong clock on
    /// either side does not matter. Null if there is none, it cannot be read, or it names no time to wait.
    /// </summary>
    internal static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } header) return null;
        var wait = header.Delta ?? header.Date - (response.Headers.Date ?? now);
        return wait > TimeSpan.Zero ? wait : null;
    }
}
