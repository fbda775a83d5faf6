using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Reports.Exporting;

/// <summary>The JSON of checkpoints.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJsonContext : JsonSerializerContext;
