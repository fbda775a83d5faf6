using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Faults;

/// <summary>Lists that are not what the vendor holds.</summary>
internal static class ListDamage
{
    private static readonly string[] Totals = ["total_entries", "count", "recordsCount", "total"];

    public static Reply HideRow(Reply reply, SeededRandom random)
    {
        if (Read(reply) is not { } document || Rows(document) is not { Count: > 0 } rows) return reply;
        rows.RemoveAt(random.Below(rows.Count));
        return reply.WithBody(Reply.Json(reply.Status, writer => document.WriteTo(writer)).Body);
    }

    public static Reply ChangeTotal(Reply reply, int by)
    {
        if (Read(reply) is not JsonObject document) return reply;
        var isChanged = false;
        foreach (var holder in document["meta"] is JsonObject meta ? (JsonObject[])[document, meta] : [document])
        {
            foreach (var name in Totals)
            {
                if (holder[name] is not JsonValue value || !value.TryGetValue<long>(out var count)) continue;
                holder[name] = Math.Max(0, count + by);
                isChanged = true;
            }
        }

        return isChanged ? reply.WithBody(Reply.Json(reply.Status, writer => document.WriteTo(writer)).Body) : reply;
    }

    private static JsonNode? Read(Reply reply)
    {
        try
        {
            return reply.Status == 200 && reply.Body.Length > 0 ? JsonNode.Parse(reply.Body.Span) : null;
        }
        catch (JsonException)
        {
            return null; // another fault spoiled it
        }
    }

    private static JsonArray? Rows(JsonNode document) =>
        document as JsonArray
        ?? (document as JsonObject)
            ?.Select(member => member.Value)
            .OfType<JsonArray>()
            .FirstOrDefault(list => list.All(row => row is JsonObject));
}
