using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoPurchaseJson
{
    public required long Id { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required bool Cancelled { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    public required string PurchaseCode { get; init; }
    public string? Note { get; init; }
    public LeadDynoAmountJson? PurchaseAmount { get; init; }
    public LeadDynoAmountJson? CommissionAmountOverride { get; init; }
    public LeadDynoCancellationJson? Cancellation { get; init; }
    public LeadDynoReferenceJson? Lead { get; init; }
    public LeadDynoReferenceJson? Affiliate { get; init; }
    public LeadDynoReferenceJson? Plan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<LeadDynoLineItemJson>? LineItems { get; init; }

    /// <summary>A purchase; a freshly created one has its amount as a number.</summary>
    public static LeadDynoPurchaseJson From(LeadDynoPurchaseRow row, LeadDynoEmulator vendor, bool amountIsNumber = false) =>
        new()
        {
            Id = row.Id,
            CreatedAt = row.CreatedAt,
            UpdatedAt = row.UpdatedAt,
            Cancelled = row.Cancelled,
            Currency = row.Currency,
            PurchaseCode = row.PurchaseCode,
            Note = row.Note,
            PurchaseAmount = LeadDynoAmountJson.From(row.Amount, amountIsNumber),
            CommissionAmountOverride = LeadDynoAmountJson.From(row.CommissionAmountOverride),
            Cancellation = row.Cancellation is { } cancellation ? LeadDynoCancellationJson.From(cancellation) : null,
            Lead = LeadDynoReferenceJson.ToLead(vendor, row.LeadId),
            Affiliate = LeadDynoReferenceJson.ToAffiliate(vendor, row.AffiliateId),
            Plan = row.PlanCode is { } plan ? new() { Id = 7, Code = plan } : null,
            LineItems =
                row.LineItems.Count == 0
                    ? null
                    : [.. row.LineItems.Select(item => new LeadDynoLineItemJson(item.Sku, item.Description, item.Quantity, item.Amount))],
        };
}
