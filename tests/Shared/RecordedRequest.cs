using System.Text.Json;

namespace Affiliate.Client.Tests.Shared;

/// <summary>What a server received; the target is as it was on the wire, with its escapes.</summary>
internal sealed record RecordedRequest(string Verb, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The target without its query.</summary>
    public string Path => Target.Split('?', 2)[0];

    /// <summary>The query with its escapes; empty if there is none.</summary>
    public string Query => Target.Split('?', 2) is [_, var query] ? query : "";

    /// <summary>The header's value; null if it did not come.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>The body as JSON.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.Clone();
    }

    /// <summary>Whether a text came anywhere in the request.</summary>
    public bool Holds(string text) =>
        Target.Contains(text, StringComparison.Ordinal)
        || Body.Contains(text, StringComparison.Ordinal)
        || Headers.Any(header =>
            header.Key.Contains(text, StringComparison.Ordinal) || header.Value.Contains(text, StringComparison.Ordinal)
        );
}
