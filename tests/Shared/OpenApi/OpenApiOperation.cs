using System.Text.Json;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Tests.Shared.OpenApi;

/// <summary>One operation of a vendor's OpenAPI file.</summary>
internal sealed record OpenApiOperation(OpenApiDocument Document, string Route, string Verb, JsonElement Element)
{
    // What every request has, or the HTTP stack adds by itself.
    private static readonly HashSet<string> CommonHeaders = new(
        [
            "Host", "User-Agent", "Accept", "Accept-Encoding", "Authorization", "Cache-Control", "Connection", "Content-Type",
            "Content-Length", "traceparent",
        ],
        StringComparer.OrdinalIgnoreCase);

    public string Id => Element.GetProperty("operationId").GetString()!;

    /// <summary>The documented responses by status, <c>default</c> among them, with the schema of their JSON.</summary>
    public IEnumerable<(string Status, JsonElement Schema)> Responses =>
        from response in Element.GetProperty("responses").EnumerateObject()
        let content = Document.Resolve(response.Value).GetProperty("content").GetProperty("application/json")
        select (response.Name, content.GetProperty("schema"));

    private IEnumerable<JsonElement> Parameters =>
        Element.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(Document.Resolve) : [];

    /// <summary>What is wrong with a request of this operation; nothing is what a test wants.</summary>
    public IEnumerable<string> Problems(string verb, Uri url, IEnumerable<string> headers, string? body) =>
        [.. LineProblems(verb, url), .. QueryProblems(url), .. HeaderProblems(headers), .. BodyProblems(body)];

    public IEnumerable<string> QueryProblems(Uri url)
    {
        var parameters = In("query");
        var sent = url
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        foreach (var (name, text) in sent)
        {
            if (!parameters.TryGetValue(name, out var parameter)) yield return $"{name} is not documented";
            else foreach (var problem in SchemaCheck.Text(Document, parameter.GetProperty("schema"), text, name)) yield return problem;
        }

        foreach (var (name, parameter) in parameters)
        {
            var isRequired = parameter.TryGetProperty("required", out var required) && required.GetBoolean();
            if (isRequired && !sent.ContainsKey(name)) yield return $"{name} is missing";
        }
    }

    public IEnumerable<string> BodyProblems(string? body)
    {
        if (!Element.TryGetProperty("requestBody", out var described))
            return string.IsNullOrEmpty(body) ? [] : ["a body is not documented"];
        if (!described.GetProperty("content").TryGetProperty("application/json", out var json))
            return []; // a file: its mapping file compares it
        using var sent = JsonDocument.Parse(body ?? "null");
        return [.. SchemaCheck.Problems(Document, json.GetProperty("schema"), sent.RootElement, "$")];
    }

    private IEnumerable<string> LineProblems(string verb, Uri url)
    {
        if (verb != Verb) yield return $"{verb} is not {Verb}";
        var route = $"^{Regex.Replace(Route, @"\{\w+\}", "[^/]+")}$";
        if (!Regex.IsMatch(url.AbsolutePath, route)) yield return $"{url.AbsolutePath} is not {Route}";
    }

    private IEnumerable<string> HeaderProblems(IEnumerable<string> headers)
    {
        var documented = new HashSet<string>(In("header").Keys, StringComparer.OrdinalIgnoreCase);
        return headers
            .Where(name => !documented.Contains(name) && !CommonHeaders.Contains(name))
            .Select(name => $"the header {name} is not documented");
    }

    private Dictionary<string, JsonElement> In(string place) =>
        Parameters
            .Where(parameter => parameter.GetProperty("in").GetString() == place)
            .ToDictionary(parameter => parameter.GetProperty("name").GetString()!);
}
