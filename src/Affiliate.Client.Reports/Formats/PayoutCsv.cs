using Affiliate.Client.Payouts;

namespace Affiliate.Client.Reports.Formats;

/// <summary>Payouts as CSV.</summary>
internal sealed class PayoutCsv : PayoutFormat
{
    private readonly CsvText _csv = new();

    public override string Head { get; } = string.Join(
        ',',
        "vendor", "account", "kind", "id", "status", "vendor_status", "amount", "currency", "currency_source", "payee_kind", "payee_id",
        "payee_email", "payee_name", "campaign_id", "campaign_name", "period", "created_at", "due_at", "paid_at", "updated_at", "method",
        "reference", "is_deleted", "anomalies\r\n"
    );

    public override string Row(PayoutRow row) => _csv
        .Add(row.Vendor)
        .Add(row.Account)
        .Add(row.Kind)
        .Add(row.Id)
        .Add(row.Status)
        .Add(row.VendorStatus)
        .Add(row.Amount)
        .Add(row.Currency)
        .Add(row.CurrencySource)
        .Add(row.PayeeKind)
        .Add(row.PayeeId)
        .Add(row.PayeeEmail)
        .Add(row.PayeeName)
        .Add(row.CampaignId)
        .Add(row.CampaignName)
        .Add(row.Period)
        .Add(row.CreatedAt)
        .Add(row.DueAt)
        .Add(row.PaidAt)
        .Add(row.UpdatedAt)
        .Add(row.Method)
        .Add(row.Reference)
        .Add(row.IsDeleted)
        .Add(row.Anomalies)
        .EndRecord()
        .Take();
}
