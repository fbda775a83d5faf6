using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal sealed partial class WpCollection<TRow>
{
    // The schema leaves these out in every version.
    private static readonly string[] Unnamed = ["service_id", "service_account", "service_invoice_link", "description"];

    /// <summary>
    /// The response to OPTIONS: the arguments that are declared, which is not all that work, and the schema of a row, which is not all that
    /// it holds.
    /// </summary>
    public Reply Describe(bool isSingle)
    {
        string[] methods = ["GET"];
        var properties = Columns
            .Where(column => !column.OnlyNamed && (Name != "payouts" || !Unnamed.Contains(column.Name)))
            .ToDictionary(
                column => column.Name,
                column => new WpPropertyJson(column.Type == WpType.Number ? "integer" : "string"),
                StringComparer.Ordinal
            );
        var json = new WpDescriptionJson(
            "affwp/v1",
            methods,
            [new(methods, isSingle ? Array.Empty<string>() : Arguments())],
            new("http://json-schema.org/draft-04/schema#", Name.TrimEnd('s'), "object", properties));
        return Reply.Json(200, json, AffiliateWPJsonContext.Default.WpDescriptionJson, WpErrors.ContentType);
    }

    private Dictionary<string, WpArgumentJson> Arguments()
    {
        var arguments = new Dictionary<string, WpArgumentJson>(StringComparer.Ordinal)
        {
            ["number"] = Optional(20, "The number of items to query for. Use -1 for all."),
            ["offset"] = Optional(0),
            ["order"] = Optional("ASC"),
            ["orderby"] = Optional(Columns[0].Name),
            ["fields"] = Optional("*"),
            ["context"] = Optional("view"),
            ["filter"] = Optional(null),
        };
        foreach (var parameter in Parameters.Where(parameter => parameter.Plain))
            arguments.Add(parameter.Name, Optional(null));
        return arguments;
    }

    private static WpArgumentJson Optional(object? standard, string? text = null) => new(Required: false, standard, text);
}
