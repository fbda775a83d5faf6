using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>What every page must hold: an array, and in it rows that have an id. Nothing else would notice that one is missing.</summary>
public static class PagedRows
{
    /// <summary>The rows of a response, each of which has an id.</summary>
    /// <param name="rows">What came; null if the response had no such array.</param>
    /// <param name="account">Whose list this is.</param>
    /// <param name="operation">The operation that came back, for example <c>ListPayouts</c>.</param>
    /// <param name="array">The array's name in the JSON, for example <c>payouts</c>; null where the response itself is the array.</param>
    /// <param name="getId">A row's id; null or empty if it has none.</param>
    /// <param name="idName">The id's name in the JSON.</param>
    /// <exception cref="ProtocolException">The array is missing, or a row is null or has no id; the message names the path.</exception>
    public static IReadOnlyList<TRow> Require<TRow>(
        IReadOnlyList<TRow>? rows,
        AffiliateAccount account,
        string operation,
        string? array,
        Func<TRow, string?> getId,
        string idName = "id"
    )
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(getId);
        var path = array is null ? "$" : $"$.{array}";
        if (rows is null)
            throw new ProtocolException(account, operation, $"the response has no {array ?? "array"}", path, ResponseWatch.CurrentExcerpt);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is not { } row) throw new ProtocolException(account, operation, "a row is null", $"{path}[{i}]");
            if (string.IsNullOrEmpty(getId(row)))
                throw new ProtocolException(account, operation, "a row has no id", $"{path}[{i}].{idName}");
        }

        return rows;
    }
}
