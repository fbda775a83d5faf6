using System.Text.Json.Serialization;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed record Note(string Text, int? Count = null);

public sealed record Reply(string? Word, int Number = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(List<Reply>))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Status))]
internal sealed partial class WireJsonContext : JsonSerializerContext;
