using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Json;

/// <summary>Like <see cref="InstantTextConverter"/>, for a member that is never null.</summary>
internal sealed class RequiredInstantTextConverter : JsonConverter<Instant>
{
    private static readonly InstantTextConverter Text = new();

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Text.Read(ref reader, typeToConvert, options)!.Value;

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        Text.Write(writer, value, options);
}
