namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>A payout as Acme's server keeps it; rows are listed in the order of their number, and no number is given twice.</summary>
internal sealed record AcmeServerRow(long Number, decimal Amount, string Currency, string State, DateTimeOffset Created)
{
    public string Id => $"po_{Number:00000}";
}
