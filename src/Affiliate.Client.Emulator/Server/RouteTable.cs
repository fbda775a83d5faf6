using System.Diagnostics.CodeAnalysis;

namespace Affiliate.Client.Emulator.Server;

/// <summary>
/// The routes below one path. Segments are compared as they came over the wire, before unescaping, so that an escaped slash stays one
/// segment.
/// </summary>
internal sealed class RouteTable(string basePath)
{
    private readonly string[] _base = Split(basePath);
    private readonly List<Route> _routes = [];

    public string BasePath { get; } =
        basePath.Contains('{', StringComparison.Ordinal) ? basePath[..basePath.IndexOf('{', StringComparison.Ordinal)] : basePath;

    public IReadOnlyList<Route> Routes => _routes;

    public RouteTable Map(string method, string template, Func<EmulatedRequest, Reply> handle)
    {
        _routes.Add(new Route(method, template, [.. _base, .. Split(template)], handle));
        return this;
    }

    public (Route Route, IReadOnlyDictionary<string, string> Values)? Match(string method, string path)
    {
        var segments = Split(path);
        foreach (var route in _routes)
        {
            if (route.Method == method && TryMatch(route, segments, out var values))
                return (route, values);
        }

        return null;
    }

    private static bool TryMatch(Route route, string[] segments, [NotNullWhen(true)] out Dictionary<string, string>? values)
    {
        values = null;
        if (route.Segments.Count != segments.Length)
            return false;

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Length; i++)
        {
            var expected = route.Segments[i];
            if (expected.StartsWith('{'))
                found[expected[1..^1]] = Uri.UnescapeDataString(segments[i]);
            else if (!string.Equals(expected, segments[i], StringComparison.Ordinal))
                return false;
        }

        values = found;
        return true;
    }

    private static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
