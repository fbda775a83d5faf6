using Affiliate.Client.Affiliates;

namespace Affiliate.Client.Tool.Affiliates;

/// <summary>An affiliate as one flat row. What a vendor does not tell is null.</summary>
internal sealed record AffiliateLine(
    string Vendor,
    string Account,
    string Id,
    AffiliateStatus Status,
    string? Name,
    string? Email,
    bool? HasSales,
    long? Sales,
    decimal? Owed,
    decimal? Paid,
    string? Currency,
    string? CreatedAt)
{
    public static AffiliateLine From(AffiliateProfile affiliate) => new(
        affiliate.Key.Vendor,
        affiliate.Key.Account,
        affiliate.Key.Id,
        affiliate.Status,
        affiliate.Name,
        affiliate.Email,
        affiliate.HasSales,
        affiliate.Sales,
        affiliate.Owed,
        affiliate.Paid,
        affiliate.Currency,
        affiliate.CreatedAt?.ToString());
}
