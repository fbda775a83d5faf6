using System.Text.Json;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal sealed partial class WpCollection<TRow>
{
    private static readonly Version FieldsWork = new(2, 7);

    private Reply Write(List<TRow> page, WpArguments arguments, EmulatedRequest request)
    {
        var fields = arguments.Plain("fields")?.Scalar;
        if (fields is null or "*")
            return Array(page, (writer, row) => WriteObject(writer, row, arguments, HasId));

        string[] names = [.. fields.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        var columns = names.Select(wanted => Columns.FirstOrDefault(column => column.Name == wanted)).OfType<WpColumn<TRow>>().ToList();
        if (shop.PluginVersion < FieldsWork)
            return names.Length == 1 ? WpErrors.Fatal(request) : Array(page, (writer, row) => WriteObject(writer, row, arguments, HasId));
        if (names is ["ids"])
            return Array(page, (writer, row) => writer.WriteNumberValue(Key(row)));
        return columns.Count switch
        {
            0 => Array(page, (writer, row) => WriteObject(writer, row, arguments, withId: false)),
            1 => Array(page, (writer, row) => writer.Php(columns[0].Text(row))),
            _ => Array(page, (writer, row) => WriteStrings(writer, row, columns)),
        };
    }

    private static Reply Array(List<TRow> page, Action<Utf8JsonWriter, TRow> write) => Reply.Json(200, writer =>
    {
        writer.WriteStartArray();
        foreach (var row in page)
            write(writer, row);
        writer.WriteEndArray();
    }, WpErrors.ContentType);

    private static void WriteStrings(Utf8JsonWriter writer, TRow row, List<WpColumn<TRow>> columns)
    {
        writer.WriteStartObject();
        foreach (var column in columns)
            writer.Php(column.Name, column.Text(row));
        writer.WriteEndObject();
    }

    public void WriteObject(Utf8JsonWriter writer, TRow row, WpArguments? arguments, bool withId, bool updated = false)
    {
        writer.WriteStartObject();
        foreach (var column in Columns)
        {
            if (column.OnlyNamed || (column.Since is { } since && shop.PluginVersion < since))
                continue;

            var isText = column.NumberSince is { } number && shop.PluginVersion < number;
            var text = isText ? column.Text(row) : (column.Wire ?? column.Text)(row);
            if (!isText && column.Type is (WpType.Number or WpType.Json))
                writer.Raw(column.Name, text);
            else
                writer.Php(column.Name, text);
        }

        if (arguments is not null && withId)
            Extras?.Invoke(writer, row, arguments);
        if (updated)
            writer.WriteBoolean("updated", true);
        if (withId)
            writer.WriteNumber("id", Key(row));
        writer.WriteEndObject();
    }
}
