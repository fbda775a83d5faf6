using System.Text.Json;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private readonly SeededRandom _ids = new(0x1EAD);

    internal static Reply Error(int status, string message, string? error) => Reply.Json(status, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("statusCode", status);
        if (status == 422)
        {
            writer.WriteStartArray("message");
            writer.WriteStringValue(message);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("message", message);
        }

        writer.StringIfAny("error", error);
        if (status == 422)
            writer.WriteString("traceId", "5f0c2f1e-0000-4000-8000-000000000000");
        writer.WriteEndObject();
    });

    internal string NewId() => _ids.Hex(24);

    private static Reply NotFound(string what) => Error(404, $"{what} not found", "Not Found");

    private static Reply Unprocessable(string message) => Error(422, message, "Unprocessable Entity");

    private static Reply Succeeded() => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("succeeded", true);
        writer.WriteEndObject();
    });

    private static Reply One<TRow>(TRow? row, string what, Action<Utf8JsonWriter, TRow> write, int status = 200)
        where TRow : class => row is null ? NotFound(what) : Reply.Json(status, writer => write(writer, row));

    /// <summary>One page of an envelope <c>{name: [...], meta: {count}}</c>.</summary>
    private Reply Page<TRow>(
        EmulatedRequest request,
        string name,
        IReadOnlyList<TRow> rows,
        Action<Utf8JsonWriter, TRow> write,
        bool statesTotal
    )
    {
        var skip = request.Query.Int("skip") ?? 0;
        var limit = request.Query.Int("limit") ?? 0;
        if (skip < 0 || limit < 0)
            return Error(422, "skip and limit must not be less than 0", "Unprocessable Entity");

        limit = Math.Min(limit == 0 ? 10 : limit, MaxPageSize);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray(name);
            for (var i = skip; i < Math.Min((long)skip + limit, rows.Count); i++)
                write(writer, rows[NewestFirst ? rows.Count - 1 - i : i]);
            writer.WriteEndArray();
            if (statesTotal)
            {
                writer.WriteStartObject("meta");
                writer.WriteNumber("count", rows.Count);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        });
    }
}
