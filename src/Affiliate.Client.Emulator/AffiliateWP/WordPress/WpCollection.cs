using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>What the plugin's collections have in common: sections 2 and 8 of its behaviour, with every oddity.</summary>
internal sealed partial class WpCollection<TRow>(AffiliateWPEmulator shop, string name, EmulatedTable<long, TRow> table)
    where TRow : class
{
    public string Name { get; } = name;

    public required IReadOnlyList<WpColumn<TRow>> Columns { get; init; }

    public required Func<TRow, long> Key { get; init; }

    public IReadOnlyList<WpParameter<TRow>> Parameters { get; init; } = [];

    /// <summary>The code and text for an id that is not there.</summary>
    public (string Code, string Message) Unknown { get; init; }

    /// <summary>Whether objects end in a copy of their id.</summary>
    public bool HasId { get; init; } = true;

    /// <summary>Columns that <c>orderby</c> takes; null for all.</summary>
    public IReadOnlyList<string>? SortableColumns { get; init; }

    /// <summary>Members that are added on demand, before the id; the values are JSON.</summary>
    public Func<TRow, WpArguments, IEnumerable<KeyValuePair<string, string>>>? Extras { get; init; }

    /// <summary>What a list shows when no status is asked for; null for everything.</summary>
    public Func<TRow, bool>? WithoutStatus { get; init; }

    public Reply List(EmulatedRequest request)
    {
        var arguments = new WpArguments(request.Query);
        if (arguments.Plain("_fields") is not null || arguments.Plain("_embed") is not null)
            return WpErrors.Fatal(request);
        if (Refusal(arguments) is { } refusal)
            return WpErrors.Refused(refusal);

        IEnumerable<TRow> found = table.Live;
        foreach (var parameter in Parameters)
        {
            if (Value(parameter, arguments) is { } value && parameter.Condition(value, arguments) is { } condition)
                found = found.Where(condition);
        }

        if (WithoutStatus is not null && arguments.Plain("status") is null && arguments.Filter("status") is null)
            found = found.Where(WithoutStatus);
        var page = Window(Sorted(found, arguments), arguments);
        return page.Count == 0 ? WpErrors.Create(404, $"no_{Name}", $"No {Name} were found.") : Write(page, arguments, request);
    }

    public Reply Single(EmulatedRequest request)
    {
        var text = request.Value("id");
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
            return WpErrors.NoRoute();

        var row = long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var id) ? table.Find(id) : null;
        return row is null ? NotFound() : Object(200, row, new WpArguments(request.Query));
    }

    public Reply NotFound() => WpErrors.Create(404, Unknown.Code, Unknown.Message);

    public Reply Object(int status, TRow row, WpArguments? arguments = null, bool updated = false) =>
        Reply.Json(status, ToObject(row, arguments, HasId, updated), Json.WpObjectJson, WpErrors.ContentType);

    private static WpValue? Value(WpParameter<TRow> parameter, WpArguments arguments)
    {
        if (parameter.Filter && arguments.Filter(parameter.Name) is { } filtered)
            return filtered;
        return parameter.Plain ? arguments.Plain(parameter.Name) : null;
    }

    private WpRefusal? Refusal(WpArguments arguments)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Plain && arguments.Plain(parameter.Name) is { } value && parameter.Check(value) is { } refusal)
                return refusal;
        }

        return WpChecks.Common(arguments, name => IsSortable(name));
    }

    private bool IsSortable(string column) =>
        SortableColumns?.Contains(column) ?? Columns.Any(candidate => candidate.Name == column);
}
