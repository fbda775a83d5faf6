using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>What an integration stored with a referral: a text (often empty), an object or a list. Kept as it came.</summary>
[JsonConverter(typeof(CustomConverter))]
public sealed record AffiliateWPCustom
{
    private AffiliateWPCustom(JsonElement json) => Json = json;

    /// <summary>The value as JSON.</summary>
    public JsonElement Json { get; }

    /// <summary>The text; null where it is no text.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    /// <summary>The members of an object; empty where it is no object.</summary>
    public IReadOnlyDictionary<string, JsonElement> Fields =>
        Json.ValueKind == JsonValueKind.Object
            ? Json.EnumerateObject()
                .GroupBy(member => member.Name, StringComparer.Ordinal)
                .ToDictionary(member => member.Key, member => member.Last().Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>();

    /// <summary>The items of a list; empty where it is no list.</summary>
    public IReadOnlyList<JsonElement> Items => Json.ValueKind == JsonValueKind.Array ? [.. Json.EnumerateArray()] : [];

    /// <summary>A text to store.</summary>
    public static AffiliateWPCustom FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(JsonSerializer.SerializeToElement(text, AffiliateWPJsonContext.Default.String));
    }

    /// <summary>A value to store, of any kind.</summary>
    public static AffiliateWPCustom FromJson(JsonElement json) => new(json);

    /// <inheritdoc/>
    public bool Equals(AffiliateWPCustom? other) => other is not null && Json.GetRawText() == other.Json.GetRawText();

    /// <inheritdoc/>
    public override int GetHashCode() => Json.GetRawText().GetHashCode(StringComparison.Ordinal);
}
