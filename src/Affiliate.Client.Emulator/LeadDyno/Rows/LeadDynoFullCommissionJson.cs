using System.Globalization;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoFullCommissionJson : LeadDynoCommissionJson
{
    public required long Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? DueAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? CreatedAt { get; init; }

    public LeadDynoAmountJson? Amount { get; init; }
    public string? Currency { get; init; }
    public required string PaymentType { get; init; }
    public required string CustomSingular { get; init; }
    public required string CustomPlural { get; init; }
    public string? Note { get; init; }
    public required bool Cancelled { get; init; }
    public required bool Paid { get; init; }

    /// <summary>A <see cref="LeadDynoPurchaseJson"/> or only a reference to it.</summary>
    public object? Purchase { get; init; }

    public LeadDynoReferenceJson? Affiliate { get; init; }

    public static new LeadDynoFullCommissionJson From(LeadDynoCommissionRow row, LeadDynoEmulator vendor) => new()
    {
        Id = row.Id,
        Date = row.DueAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DueAt = row.DueAt,
        CreatedAt = row.CreatedAt,
        Amount = LeadDynoAmountJson.From(row.Amount, row.AmountIsNumber),
        Currency = row.Currency,
        PaymentType = row.PaymentType,
        CustomSingular = row.PaymentType == "cash" ? "" : "point",
        CustomPlural = row.PaymentType == "cash" ? "" : "points",
        Note = row.Note,
        Cancelled = row.Cancelled,
        Paid = row.Paid,
        Purchase = row.PurchaseId is { } purchase ? new LeadDynoReferenceJson { Id = purchase } : null,
        Affiliate = LeadDynoReferenceJson.ToAffiliate(vendor, row.AffiliateId),
    };

    /// <summary>With the whole purchase: only the filtered list of one affiliate prints it.</summary>
    public static LeadDynoFullCommissionJson WithPurchase(LeadDynoCommissionRow row, LeadDynoEmulator vendor)
    {
        var json = From(row, vendor);
        return row.PurchaseId is { } id && vendor.Purchases.Find(id) is { } purchase
            ? json with
            {
                Purchase = LeadDynoPurchaseJson.From(purchase, vendor),
            }
            : json;
    }
}
