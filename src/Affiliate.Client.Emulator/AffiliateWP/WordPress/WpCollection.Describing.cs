using System.Text.Json;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal sealed partial class WpCollection<TRow>
{
    // The schema leaves these out in every version.
    private static readonly string[] Unnamed = ["service_id", "service_account", "service_invoice_link", "description"];

    /// <summary>The response to OPTIONS: the arguments that are declared, which is not all that work, and the schema of a row, which is not all that it holds.</summary>
    public Reply Describe(bool isSingle) => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.Php("namespace", "affwp/v1");
        writer.Raw("methods", """["GET"]""");
        writer.WriteStartArray("endpoints");
        writer.WriteStartObject();
        writer.Raw("methods", """["GET"]""");
        if (isSingle) writer.Raw("args", "[]");
        else Arguments(writer);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("schema");
        writer.Php("$schema", "http://json-schema.org/draft-04/schema#");
        writer.Php("title", Name.TrimEnd('s'));
        writer.Php("type", "object");
        writer.WriteStartObject("properties");
        foreach (var column in Columns.Where(column => !column.OnlyNamed && (Name != "payouts" || !Unnamed.Contains(column.Name))))
        {
            writer.WriteStartObject(column.Name);
            writer.Php("type", column.Type == WpType.Number ? "integer" : "string");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }, WpErrors.ContentType);

    private void Arguments(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("args");
        Argument(writer, "number", "20", "The number of items to query for. Use -1 for all.");
        Argument(writer, "offset", "0");
        Argument(writer, "order", "\"ASC\"");
        Argument(writer, "orderby", PhpText.Quote(Columns[0].Name));
        Argument(writer, "fields", "\"*\"");
        Argument(writer, "context", "\"view\"");
        Argument(writer, "filter", null);
        foreach (var parameter in Parameters.Where(parameter => parameter.Plain)) Argument(writer, parameter.Name, null);
        writer.WriteEndObject();
    }

    private static void Argument(Utf8JsonWriter writer, string name, string? standard, string? text = null)
    {
        writer.WriteStartObject(name);
        writer.WriteBoolean("required", false);
        if (standard is not null) writer.Raw("default", standard);
        if (text is not null) writer.Php("description", text);
        writer.WriteEndObject();
    }
}
