using System.Text.Json;

namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>
/// One mapping file of <c>tests/Fixtures/wiremock/{vendor}</c>: a documented request, and the documented or recorded response.
/// </summary>
internal sealed record ContractMapping(
    string Name,
    string Title,
    string Verb,
    IReadOnlyList<string> Query,
    IReadOnlySet<string> Headers,
    bool HasBody,
    int Status,
    string Response
)
{
    public static string Folder(string vendor) => Path.Combine(TestFiles.Root, "tests", "Fixtures", "wiremock", vendor);

    public static IReadOnlyList<ContractMapping> All(string vendor) =>
        [.. Directory.GetFiles(Folder(vendor), "*.json")
            .Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            .OrderBy(mapping => mapping.Name, StringComparer.Ordinal)];

    /// <summary>The file of a method: <c>ListPayoutsAsync</c> is <c>list-payouts.json</c>.</summary>
    public static ContractMapping OfMethod(string vendor, string method)
    {
        var name = GetName(method);
        return Parse(name, File.ReadAllText(Path.Combine(Folder(vendor), name + ".json")));
    }

    public static string GetName(string method) =>
        string.Concat(method[..^"Async".Length].Select((letter, i) =>
            char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static ContractMapping Parse(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        var (request, response) = (document.RootElement.GetProperty("Request"), document.RootElement.GetProperty(nameof(Response)));
        return new(
            name,
            document.RootElement.GetProperty(nameof(Title)).GetString()!,
            request.GetProperty("Methods")[0].GetString()!,
            request.TryGetProperty("Params", out var query)
                ? [.. query.EnumerateArray().SelectMany(Pairs).Order(StringComparer.Ordinal)]
                : [],
            HeaderNames(request),
            request.TryGetProperty("Body", out _),
            response.GetProperty("StatusCode").GetInt32(),
            response.TryGetProperty("BodyAsJson", out var body) ? body.GetRawText() : "");
    }

    // As on the wire: a name stands once for each value that it must have, and is written with its escapes in the file.
    private static IEnumerable<string> Pairs(JsonElement parameter) =>
        parameter
            .GetProperty("Matchers")
            .EnumerateArray()
            .Select(matcher =>
                $"{parameter.GetProperty(nameof(Name))}={Uri.EscapeDataString(matcher.GetProperty("Pattern").GetString()!)}"
            );

    private static HashSet<string> HeaderNames(JsonElement request) =>
        request.GetProperty(nameof(Headers)).EnumerateArray().Select(header => header.GetProperty(nameof(Name)).GetString()!)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
