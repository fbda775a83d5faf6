using System.Text;
using WireMock.Logging;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>
/// A WireMock server on a free port of this machine that knows a vendor's mapping files and nothing else.
/// Starting takes a second: one per test class.
/// </summary>
internal sealed class ContractServer : IDisposable
{
    // What the HTTP stack adds by itself, and no vendor documents.
    private static readonly HashSet<string> OfTheConnection = new(
        ["Host", "User-Agent", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Transfer-Encoding", "traceparent"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly WireMockServer _server;
    private readonly Dictionary<string, ContractMapping> _mappings;

    public ContractServer(string vendor)
    {
        _mappings = ContractMapping.All(vendor).ToDictionary(mapping => mapping.Title);
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"], // by default it listens on every address
            QueryParameterMultipleValueSupport = QueryParameterMultipleValueSupport.Ampersand, // a comma list is one value
        });
        _server.ReadStaticMappings(ContractMapping.Folder(vendor));
    }

    /// <summary>For example <c>http://127.0.0.1:40001/</c>.</summary>
    public Uri Address => new(_server.Urls.Single() + "/");

    /// <summary>
    /// Makes a call that must send exactly the request of the mapping with this title, and returns what the client made of the response.
    /// </summary>
    public async Task<T> CallAsync<T>(string title, Func<Task<T>> call)
    {
        _server.ResetLogEntries();
        T result;
        try
        {
            result = await call();
        }
        catch (Exception failure) when (Problem(title) is { } problem)
        {
            throw new ContractException(problem, failure); // says more than how the client took the response 404
        }

        return Problem(title) is { } other ? throw new ContractException(other) : result;
    }

    public void Dispose()
    {
        _server.Stop();
        _server.Dispose();
    }

    private string? Problem(string title)
    {
        if (_server.LogEntries is not [var entry]) return $"{title}: {_server.LogEntries.Count} requests came, not one.";
        if (entry.MappingTitle != title) return $"{title}: the request matched {entry.MappingTitle ?? "no mapping"}.\n{Describe(entry)}";
        var mapping = _mappings[title];
        if (!Query(entry).SequenceEqual(mapping.Query))
            return $"{title}: the query has other parameters or escapes than the mapping, which has "
                + $"{string.Join('&', mapping.Query)}.\n{Describe(entry)}";
        var headers = Headers(entry).Keys.Where(name => !mapping.Headers.Contains(name) && !OfTheConnection.Contains(name)).ToList();
        if (headers.Count > 0) return $"{title}: the mapping does not have the headers {string.Join(", ", headers)}.\n{Describe(entry)}";
        return mapping.HasBody || string.IsNullOrEmpty(entry.RequestMessage!.Body)
            ? null
            : $"{title}: a body came that the mapping does not have.\n{Describe(entry)}";
    }

    // In any order, with the escapes of the wire; only a comma may go with its escape or without.
    private static IEnumerable<string> Query(ILogEntry entry) =>
        new Uri(entry.RequestMessage!.Url).Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Replace(",", "%2C", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IDictionary<string, WireMockList<string>> Headers(ILogEntry entry) =>
        entry.RequestMessage!.Headers ?? new Dictionary<string, WireMockList<string>>();

    private static string Describe(ILogEntry entry)
    {
        var request = entry.RequestMessage!;
        var text = new StringBuilder().AppendLine($"{request.Method} {request.Url}");
        foreach (var (name, values) in Headers(entry)) text.AppendLine($"{name}: {values}");
        text.AppendLine().AppendLine(request.Body);
        return text.AppendLine($"Nearest mapping: {entry.PartialMappingTitle}").ToString();
    }
}
