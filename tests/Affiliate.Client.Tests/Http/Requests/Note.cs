using System.Text.Json.Serialization;

namespace Affiliate.Client.Generators.Tests.Wire;

public sealed record Note(string Text, int? Count = null);

public sealed record Answer(string? Word, int Number = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(List<Answer>))]
[JsonSerializable(typeof(int))]
internal sealed partial class WireJsonContext : JsonSerializerContext;
