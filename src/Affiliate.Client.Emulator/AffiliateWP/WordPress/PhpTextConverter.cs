using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>Writes texts as PHP does, see <see cref="PhpText"/>; names stay as they are. Nothing is read.</summary>
internal sealed class PhpTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PhpText.Quote(value), skipInputValidation: true);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
