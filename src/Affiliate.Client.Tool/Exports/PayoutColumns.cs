using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tool.Exports;

/// <summary>The columns of a table of payouts, named as in CSV and JSON Lines.</summary>
internal static class PayoutColumns
{
    public const string Amount = "amount";

    public const string IsDeleted = "is_deleted";

    public static IReadOnlyList<(string Name, Func<PayoutRow, string?> Read)> Texts { get; } =
    [
        ("vendor", row => row.Vendor),
        ("account", row => row.Account),
        ("kind", row => row.Kind),
        ("id", row => row.Id),
        ("status", row => row.Status),
        ("vendor_status", row => row.VendorStatus),
        ("currency", row => row.Currency),
        ("currency_source", row => row.CurrencySource),
        ("payee_kind", row => row.PayeeKind),
        ("payee_id", row => row.PayeeId),
        ("payee_email", row => row.PayeeEmail),
        ("payee_name", row => row.PayeeName),
        ("campaign_id", row => row.CampaignId),
        ("campaign_name", row => row.CampaignName),
        ("period", row => row.Period),
        ("method", row => row.Method),
        ("reference", row => row.Reference),
        ("anomalies", row => row.Anomalies),
    ];

    /// <summary>Moments in UTC.</summary>
    public static IReadOnlyList<(string Name, Func<PayoutRow, DateTime?> Read)> Times { get; } =
    [
        ("created_at", row => row.CreatedAt),
        ("due_at", row => row.DueAt),
        ("paid_at", row => row.PaidAt),
        ("updated_at", row => row.UpdatedAt),
    ];
}
