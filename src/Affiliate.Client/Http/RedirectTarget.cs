namespace Affiliate.Client.Http;

/// <summary>
/// Names the address that a server redirects to, without what it may repeat of the request: the query, and the values in the path.
/// </summary>
internal static class RedirectTarget
{
    private const int MinTelling = 3;

    /// <summary>The address up to the part that belongs to the call; null if the response names none.</summary>
    internal static string? Name(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (
            request.RequestUri is not { IsAbsoluteUri: true } asked
            || response.Headers.Location is not { } location
            || !Uri.TryCreate(asked, location, out var target)
        )
            return null;
        var values = OfCall(asked, RequestContext.GetOperation(request).RouteTemplate);
        var kept = Segments(target).TakeWhile(segment => !Array.Exists(values, value => Holds(segment, value)));
        var path = string.Join('/', kept);
        var isCut = path.Length > 0 && path.Length < target.AbsolutePath.Trim('/').Length;
        return $"{target.Scheme}://{target.Authority}/{path}{(isCut ? "/" : "")}";
    }

    /// <summary>Whether the target is the address that was asked, with a slash at its end.</summary>
    internal static bool IsSameWithSlash(HttpRequestMessage request, HttpResponseMessage response) =>
        (int)response.StatusCode is >= 300 and < 400
        && request.RequestUri is { IsAbsoluteUri: true } asked
        && response.Headers.Location is { } location
        && Uri.TryCreate(asked, location, out var target)
        && asked.Authority == target.Authority
        && asked.AbsolutePath + "/" == target.AbsolutePath;

    /// <summary>What the call put behind the account's address.</summary>
    private static string[] OfCall(Uri asked, string routeTemplate)
    {
        var segments = Segments(asked);
        var count = routeTemplate.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;
        return count == 0 ? segments : segments[Math.Max(0, segments.Length - count)..];
    }

    private static string[] Segments(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool Holds(string segment, string value) =>
        value.Length < MinTelling
            ? segment == value
            : segment.Contains(value, StringComparison.OrdinalIgnoreCase)
                || Uri.UnescapeDataString(segment).Contains(Uri.UnescapeDataString(value), StringComparison.OrdinalIgnoreCase);
}
