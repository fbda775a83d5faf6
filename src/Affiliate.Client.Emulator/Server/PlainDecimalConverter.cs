using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Server;

/// <summary>Writes numbers without trailing zeros, see <see cref="PlainNumber"/>. Nothing is read.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PlainNumber.Format(value));
}
