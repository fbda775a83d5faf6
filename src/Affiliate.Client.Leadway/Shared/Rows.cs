using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>Rows that a listing can walk: a response without them, or a row without id, is no healthy response.</summary>
internal static class Rows
{
    public static IReadOnlyList<TItem> Checked<TItem>(
        IReadOnlyList<TItem>? rows,
        Func<TItem, string?> getId,
        AffiliateAccount account,
        string operation,
        string name
    )
        where TItem : class
    {
        if (rows is null) throw new ProtocolException(account, operation, $"the response has no {name}", $"$.{name}");
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is null || string.IsNullOrEmpty(getId(rows[i])))
                throw new ProtocolException(account, operation, "a row has no id", $"$.{name}[{i}]._id");
        }

        return rows;
    }
}
