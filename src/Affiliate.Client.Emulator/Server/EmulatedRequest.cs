using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator.Faults;

namespace Affiliate.Client.Emulator.Server;

/// <summary>A request as the handlers of the routes see it: after faults that break paging were applied.</summary>
internal sealed class EmulatedRequest(RecordedRequest recorded, string path, Parameters query, FaultEffects effects)
{
    public RecordedRequest Recorded { get; } = recorded;

    public string Method { get; } = recorded.Method;

    public string Path { get; } = path;

    public Parameters Query { get; init; } = query;

    public FaultEffects Effects { get; } = effects;

    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public string Value(string name) => Values[name];

    public string? Header(string name) => Recorded.Header(name);

    /// <summary>The parameters of the body: the members of a JSON object (nested ones as JSON text) or the fields of a form.</summary>
    public Parameters Form => field ??= ReadForm();

    /// <summary>Query and body together; the body wins.</summary>
    public Parameters Fields => Query.And(Form);

    public JsonElement? Json => field ??= ReadJson();

    private bool IsJson => Header("Content-Type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;

    private JsonElement? ReadJson()
    {
        if (Recorded.Body.IsEmpty || !IsJson)
            return null;

        try
        {
            using var document = JsonDocument.Parse(Recorded.Body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null; // a broken body is for the route to answer, as its vendor does
        }
    }

    private Parameters ReadForm()
    {
        if (Recorded.Body.IsEmpty)
            return Parameters.Empty;

        if (!IsJson)
            return Parameters.Parse(Encoding.UTF8.GetString(Recorded.Body.Span));

        if (Json is not { ValueKind: JsonValueKind.Object } body)
            return Parameters.Empty;

        return new Parameters([.. body.EnumerateObject()
            .Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => new KeyValuePair<string, string>(member.Name, GetText(member.Value)))]);
    }

    private static string GetText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
