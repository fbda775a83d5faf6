using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Leadway.Json;

/// <summary>The members of a token response by their names without case and underscores. What is taken is no longer in the rest; no message shows a value.</summary>
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

    public string? Text(string name) => Take(name) is not { } value ? null : GetScalar(value, name);

    public long? Number(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue
            ? (long)number
            : throw new JsonException($"{name} is no number of seconds.");
    }

    public bool? Flag(string name) => Take(name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => bool.TryParse(GetScalar(value, name), out var flag) ? flag : throw new JsonException($"{name} is neither true nor false."),
    };

    public IReadOnlyList<string>? Texts(string name) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => GetScalar(item, name))]
        : [GetScalar(value, name)];

    public IReadOnlyDictionary<string, JsonElement>? Rest() =>
        _members.Count == 0 ? null : _members.Values.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    private JsonElement? Take(string name) => _members.Remove(name, out var member) ? member.Value : null;

    private static string GetScalar(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw new JsonException($"{name} is no text."),
    };
}
