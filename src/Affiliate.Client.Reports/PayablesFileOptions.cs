namespace Affiliate.Client.Reports;

/// <summary>What a file of a report shows.</summary>
public sealed record PayablesFileOptions
{
    /// <summary>A row per payee in CSV and JSON Lines, with the payee's id, name and address; false (the default): per account.</summary>
    public bool ByPayee { get; init; }

    /// <summary>How many of the largest open balances a page shows in each currency. Default 5; 0 shows none.</summary>
    public int LargestPayees { get; init; } = 5;
}
