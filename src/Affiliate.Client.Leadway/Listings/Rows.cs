namespace Affiliate.Client.Leadway;

/// <summary>Rows that a listing can walk: an answer without them, or a row without id, is no healthy answer.</summary>
internal static class Rows
{
    public static IReadOnlyList<TItem> Checked<TItem>(IReadOnlyList<TItem>? rows, Func<TItem, string?> idOf, AffiliateAccount account, string operation, string name)
        where TItem : class
    {
        if (rows is null) throw new ProtocolException(account, operation, $"the answer has no {name}", $"$.{name}");
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is null || string.IsNullOrEmpty(idOf(rows[i]))) throw new ProtocolException(account, operation, "a row has no id", $"$.{name}[{i}]._id");
        }

        return rows;
    }
}
