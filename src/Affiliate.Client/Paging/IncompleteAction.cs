namespace Affiliate.Client.Paging;

/// <summary>What a listing does at its end when rows are known to be missing.</summary>
public enum IncompleteAction
{
    /// <summary>Throw <see cref="IncompleteListingException"/>.</summary>
    Throw = 0,

    /// <summary>End normally; the completeness report of the last page says <see cref="Completeness.Incomplete"/>.</summary>
    Report = 1,
}
