namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>The seven fields of the vendor's old sample.</summary>
internal sealed record LeadDynoShortCommissionJson : LeadDynoCommissionJson
{
    public required long Id { get; init; }
    public LeadDynoAmountJson? Amount { get; init; }
    public string? Currency { get; init; }
    public required bool Cancelled { get; init; }
    public required bool Paid { get; init; }
    public LeadDynoReferenceJson? Purchase { get; init; }
    public LeadDynoReferenceJson? Affiliate { get; init; }

    public static LeadDynoShortCommissionJson From(LeadDynoCommissionRow row) => new()
    {
        Id = row.Id,
        Amount = LeadDynoAmountJson.From(row.Amount, row.AmountIsNumber),
        Currency = row.Currency,
        Cancelled = row.Cancelled,
        Paid = row.Paid,
        Purchase = row.PurchaseId is { } purchase ? new() { Id = purchase } : null,
        Affiliate = row.AffiliateId is { } affiliate ? new() { Id = affiliate } : null,
    };
}
