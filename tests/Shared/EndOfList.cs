using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// Answers what a listing asks to be sure of its end, so that a script need not: an empty list or a whole one once more, and the last row
/// once more with nothing behind it.
/// </summary>
internal sealed class EndOfList
{
    private RecordedRequest? _request;
    private JsonNode? _list;

    /// <summary>Notes a scripted response.</summary>
    public void Note(RecordedRequest request, ScriptedResponse response) =>
        (_request, _list) = (request, request.Verb == "GET" && response is { Status: 200, Fault: null } ? Parse(response.Body) : null);

    /// <summary>The response, if the request only looks at the end of the list that was answered last; else null.</summary>
    public ScriptedResponse? Respond(RecordedRequest request)
    {
        if (request.Verb != "GET" || _request is null || _list is null || request.Path != _request.Path || GetRows(_list) is not { } rows)
            return null;
        var isEmptyAgain = rows.Count == 0 && request.Target == _request.Target;
        var isLastAgain =
            rows.Count > 0
            && CountOf(_list) is { } count
            && request.Query.Split('&').Contains(string.Create(CultureInfo.InvariantCulture, $"skip={count - 1}"));
        var isWholeAgain = rows.Count > 0 && request.Target == _request.Target && CountOf(_list) == rows.Count;
        if (!isEmptyAgain && !isLastAgain && !isWholeAgain) return null;
        while (!isWholeAgain && rows.Count > 1) rows.RemoveAt(0);
        var body = _list.ToJsonString();
        _list = null;
        return ScriptedResponse.Json(body);
    }

    private static JsonArray? GetRows(JsonNode list) =>
        list as JsonArray ?? (list as JsonObject)?.Select(member => member.Value).OfType<JsonArray>().FirstOrDefault();

    private static long? CountOf(JsonNode list) =>
        list is JsonObject node
        && (node["meta"] is JsonObject meta ? meta["count"] : node["count"] ?? node["total_entries"]) is JsonValue value
        && value.TryGetValue<long>(out var count)
            ? count
            : null;

    private static JsonNode? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (Exception odd) when (odd is JsonException or ArgumentException)
        {
            return null; // a body that is no list has no end
        }
    }
}
