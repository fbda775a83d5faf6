using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.AffiliateWP.Shared;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>Reads an object, or <c>false</c> where there is no such user.</summary>
internal sealed class UserOrFalseConverter : JsonConverter<AffiliateWPUser>
{
    public override AffiliateWPUser? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.False) return new AffiliateWPUser { IsMissing = true };
        try
        {
            return JsonSerializer.Deserialize(ref reader, Contract(options));
        }
        catch (JsonException inner)
        {
            // Its path starts inside the user; without one, the serializer states the path in the whole document.
            throw new JsonException(inner.Message, inner);
        }
    }

    public override void Write(Utf8JsonWriter writer, AffiliateWPUser value, JsonSerializerOptions options)
    {
        if (value.IsMissing) writer.WriteBooleanValue(false);
        else JsonSerializer.Serialize(writer, value, Contract(options));
    }

    private static JsonTypeInfo<AffiliateWPUser> Contract(JsonSerializerOptions options) =>
        (JsonTypeInfo<AffiliateWPUser>)options.GetTypeInfo(typeof(AffiliateWPUser));
}
