using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Json;

/// <summary>A vendor's contracts for reading, with unknown fields kept as <see cref="UnmappedFields"/>.</summary>
internal static class CompactJson
{
    private static readonly ConditionalWeakTable<JsonSerializerContext, JsonSerializerOptions> Known = [];

    public static JsonSerializerOptions For(JsonSerializerContext json) => Known.GetValue(
        json,
        static json => new JsonSerializerOptions(json.Options) { TypeInfoResolver = json.WithAddedModifier(KeepAsText) });

    private static void KeepAsText(JsonTypeInfo type)
    {
        if (type.Type == typeof(IDictionary<string, JsonElement>)) type.CreateObject = static () => new UnmappedFields();
    }
}
