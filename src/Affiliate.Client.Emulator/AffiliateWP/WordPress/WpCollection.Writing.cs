using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal sealed partial class WpCollection<TRow>
{
    private static readonly Version FieldsWork = new(2, 7);

    private static AffiliateWPJsonContext Json => AffiliateWPJsonContext.Default;

    private Reply Write(List<TRow> page, WpArguments arguments, EmulatedRequest request)
    {
        var fields = arguments.Plain("fields")?.Scalar;
        if (fields is null or "*")
            return Send(page, row => ToObject(row, arguments, HasId), Json.ListWpObjectJson);

        string[] names = [.. fields.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        var columns = names.Select(wanted => Columns.FirstOrDefault(column => column.Name == wanted)).OfType<WpColumn<TRow>>().ToList();
        if (shop.PluginVersion < FieldsWork)
            return names.Length == 1 ? WpErrors.Fatal(request) : Send(page, row => ToObject(row, arguments, HasId), Json.ListWpObjectJson);
        if (names is ["ids"])
            return Send(page, Key, Json.ListInt64);
        return columns.Count switch
        {
            0 => Send(page, row => ToObject(row, arguments, withId: false), Json.ListWpObjectJson),
            1 => Send(page, columns[0].Text, Json.ListString),
            _ => Send(
                page,
                row => new WpObjectJson(columns.ConvertAll(column => Member(column.Name, PhpText.Quote(column.Text(row))))),
                Json.ListWpObjectJson
            ),
        };
    }

    private static Reply Send<TJson>(List<TRow> page, Func<TRow, TJson> convert, JsonTypeInfo<List<TJson>> type) =>
        Reply.Json(200, [.. page.Select(convert)], type, WpErrors.ContentType);

    public WpObjectJson ToObject(TRow row, WpArguments? arguments, bool withId, bool updated = false)
    {
        var members = new List<KeyValuePair<string, string>>(Columns.Count + 2);
        foreach (var column in Columns)
        {
            if (column.OnlyNamed || (column.Since is { } since && shop.PluginVersion < since))
                continue;

            var isText = column.NumberSince is { } number && shop.PluginVersion < number;
            var text = isText ? column.Text(row) : (column.Wire ?? column.Text)(row);
            members.Add(Member(column.Name, !isText && column.Type is WpType.Number or WpType.Json ? text : PhpText.Quote(text)));
        }

        if (arguments is not null && withId && Extras is not null)
            members.AddRange(Extras(row, arguments));
        if (updated)
            members.Add(Member("updated", "true"));
        if (withId)
            members.Add(Member("id", Key(row).ToString(CultureInfo.InvariantCulture)));
        return new(members);
    }

    private static KeyValuePair<string, string> Member(string name, string json) => new(name, json);
}
