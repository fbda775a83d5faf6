using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Shared;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>
/// Reads a list that is a bare array, or an envelope around one. An object without a known list is an error, not an empty page.
/// </summary>
internal sealed class LeadDynoPageConverter<T> : JsonConverter<LeadDynoPage<T>>
{
    private static readonly LenientInt64Converter Number = new();

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "commissions", "affiliates", "purchases", "leads", "visitors", "campaigns", "subids", "sub_ids", "custom_fields",
    };

    public override LeadDynoPage<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.StartArray => new() { Items = NestedJson.ReadRows<T>(ref reader, options, "$") },
            JsonTokenType.StartObject => ReadEnvelope(ref reader, options),
            var other => throw new JsonException($"Expected a list, but found {other}."),
        };

    public override void Write(Utf8JsonWriter writer, LeadDynoPage<T> value, JsonSerializerOptions options)
    {
        List<T> rows = [.. value.Items];
        if (value.ItemsName is not { } name)
        {
            NestedJson.Write(writer, rows, options);
            return;
        }

        writer.WriteStartObject();
        WriteNumber(writer, "page", value.Page);
        WriteNumber(writer, "per_page", value.PerPage);
        WriteNumber(writer, "total_entries", value.TotalEntries);
        writer.WritePropertyName(name);
        NestedJson.Write(writer, rows, options);
        foreach (var (unknown, content) in value.Unmapped ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(unknown);
            content.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static LeadDynoPage<T> ReadEnvelope(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        List<T>? rows = null;
        string? rowsName = null;
        var hasError = false;
        long? page = null, perPage = null, total = null;
        Dictionary<string, JsonElement>? unmapped = null;
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name)) throw new JsonException($"The object holds '{name}' twice.", "$." + name, null, null);
            reader.Read();
            switch (name)
            {
                case "page":
                    page = ReadNumber(ref reader, options, name);
                    break;
                case "per_page":
                    perPage = ReadNumber(ref reader, options, name);
                    break;
                case "total_entries":
                    total = ReadNumber(ref reader, options, name);
                    break;
                case var list when Lists.Contains(list):
                    rows = NestedJson.ReadRows<T>(ref reader, options, "$." + name);
                    rowsName = name;
                    break;
                default:
                    hasError |= name == "error" && reader.TokenType is not (JsonTokenType.Null or JsonTokenType.False);
                    (unmapped ??= [])[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        if (hasError && rows is not null) throw new JsonException("The list came with an error.", "$.error", null, null);
        return rows is null
            ? throw new JsonException("Expected a list, but the object holds none.")
            : new() { Items = rows, ItemsName = rowsName, Page = page, PerPage = perPage, TotalEntries = total, Unmapped = unmapped };
    }

    private static long? ReadNumber(ref Utf8JsonReader reader, JsonSerializerOptions options, string name)
    {
        try
        {
            return Number.Read(ref reader, typeof(long?), options);
        }
        catch (JsonException failure)
        {
            throw new JsonException(failure.Message, "$." + name, null, null, failure);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }
}
