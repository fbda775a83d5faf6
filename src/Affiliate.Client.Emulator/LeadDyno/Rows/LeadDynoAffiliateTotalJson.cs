namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>What one affiliate earned in the account's currency.</summary>
internal sealed record LeadDynoAffiliateTotalJson
{
    public required string Currency { get; init; }
    public required LeadDynoAmountJson Due { get; init; }
    public required LeadDynoAmountJson Pending { get; init; }
    public required LeadDynoAmountJson Paid { get; init; }
    public LeadDynoAmountJson Total => new(Due.Value + Pending.Value + Paid.Value, IsNumber: false);
}
