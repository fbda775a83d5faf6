using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Aisle.Shared;

/// <summary>What every page must hold: the array, and in it rows that have an id.</summary>
internal static class AisleRows
{
    /// <exception cref="ProtocolException">The array is missing, or a row is null or has no id; the message names the path.</exception>
    public static IReadOnlyList<TRow> Require<TRow>(
        IReadOnlyList<TRow>? rows, AffiliateAccount account, string operation, string envelope, Func<TRow, string?> id)
        where TRow : class
    {
        if (rows is null) throw new ProtocolException(account, operation, $"the response has no {envelope}.", $"$.{envelope}");
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is not { } row) throw new ProtocolException(account, operation, "a row is null.", $"$.{envelope}[{i}]");
            if (string.IsNullOrEmpty(id(row))) throw new ProtocolException(account, operation, "a row has no id.", $"$.{envelope}[{i}].id");
        }

        return rows;
    }
}
