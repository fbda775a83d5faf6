using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Storage;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;

namespace Affiliate.Client.Sync.Webhooks;

/// <summary>A change as a CloudEvent in JSON: the same change is the same event, byte for byte, however often it is sent.</summary>
internal static class PayoutChangeEvent
{
    private static readonly JsonEventFormatter Formatter = new();

    public static string IdOf(PayoutChange change) => $"change-{change.Sequence.ToString(CultureInfo.InvariantCulture)}";

    public static (ReadOnlyMemory<byte> Body, string ContentType) Write(PayoutChange change, Uri source)
    {
        var body = Formatter.EncodeStructuredModeMessage(
            new CloudEvent
            {
                Id = IdOf(change),
                Source = source,
                Type = $"affiliate.payout.{JsonNamingPolicy.SnakeCaseLower.ConvertName(change.Kind.ToString())}",
                Subject = change.Key.ToString(),
                Time = change.ObservedAt.ToDateTimeOffset(),
                DataContentType = "application/json",
                Data = Data(change),
            },
            out var contentType);
        return (body, contentType.ToString());
    }

    private static JsonElement Data(PayoutChange change) => JsonSerializer.SerializeToElement(
        new JsonObject
        {
            ["sequence"] = change.Sequence,
            ["kind"] = change.Kind.ToString(),
            ["key"] = Key(change.Key),
            ["before"] = Row(change.Before),
            ["after"] = Row(change.After),
            ["supersededBy"] = change.SupersededBy is { } payout ? Key(payout) : null,
        },
        SyncJsonContext.Default.JsonObject);

    private static JsonObject Key(PayoutKey key) =>
        new() { ["vendor"] = key.Vendor, ["account"] = key.Account, ["kind"] = key.Kind.ToString(), ["id"] = key.Id };

    private static JsonNode? Row(Payout? row) => row is null ? null : JsonNode.Parse(PayoutDocument.Write(row));
}
