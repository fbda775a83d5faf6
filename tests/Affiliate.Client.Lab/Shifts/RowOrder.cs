namespace Affiliate.Client.Lab.Shifts;

/// <summary>How a simulated list is ordered.</summary>
public enum RowOrder
{
    Ascending,
    Descending,

    /// <summary>Equal sort keys: the server shuffles blocks of rows between requests.</summary>
    Unstable,
}
