namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A commission as the response of marking it as paid prints it.</summary>
internal sealed record LeadDynoPaidCommissionJson(long Id, LeadDynoAmountJson? Amount, string? Currency, bool Cancelled, bool Paid)
{
    public static LeadDynoPaidCommissionJson From(LeadDynoCommissionRow row) =>
        new(row.Id, LeadDynoAmountJson.From(row.Amount), row.Currency, row.Cancelled, row.Paid);
}
