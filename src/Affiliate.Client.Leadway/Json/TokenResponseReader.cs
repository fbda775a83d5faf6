using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Leadway.Json;

/// <summary>The members of a token response by their names without case and underscores. What is taken is no longer in the rest; no message
/// shows a value.
/// Beside the tokens nothing is worth an error: they would be lost with it, and the account locked out. What cannot be read is
/// null.</summary>
internal sealed class TokenResponseReader
{
    private readonly Dictionary<string, (string Name, JsonElement Value)> _members = new(StringComparer.OrdinalIgnoreCase);

    public static TokenResponseReader Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected an object with tokens.");
        var facts = new TokenResponseReader();
        foreach (var member in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            var plain = member.Name.Replace("_", "", StringComparison.Ordinal);
            if (member.Value.ValueKind != JsonValueKind.Null) facts._members[plain] = (member.Name, member.Value.Clone());
        }

        return facts;
    }

    /// <summary>A token. One that is no text is an error.</summary>
    public string? Token(string name) =>
        Take(name) is not { } value ? null : GetScalar(value) ?? throw new JsonException($"{name} is no text.");

    public string? Text(string name) => Take(name) is { } value ? GetScalar(value) : null;

    public long? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue
            ? (long)number
            : null;

    public bool? Flag(string name) => bool.TryParse(Text(name), out var flag) ? flag : null;

    public IReadOnlyList<string>? Texts(string name) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(GetScalar).OfType<string>()]
        : GetScalar(value) is { } text ? [text] : null;

    public IReadOnlyDictionary<string, JsonElement>? Rest() =>
        _members.Count == 0 ? null : _members.Values.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    private JsonElement? Take(string name) => _members.Remove(name, out var member) ? member.Value : null;

    private static string? GetScalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
