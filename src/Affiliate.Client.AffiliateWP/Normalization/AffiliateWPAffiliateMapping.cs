using Affiliate.Client.Affiliates;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>An AffiliateWP affiliate in the shared shape: total and pure. The table is in docs/vendors/affiliatewp.md.</summary>
internal static class AffiliateWPAffiliateMapping
{
    public static AffiliateProfile Map(AffiliateWPAffiliate affiliate, AffiliateWPMappingSettings settings) =>
        new()
        {
            Key = new AffiliateKey(settings.Account.Vendor, settings.Account.Name, AffiliateWPIds.Text(affiliate.AffiliateId)),
            Status = affiliate.Status?.Value?.ToUpperInvariant() switch
            {
                "ACTIVE" => AffiliateStatus.Active,
                "INACTIVE" => AffiliateStatus.Inactive,
                "PENDING" => AffiliateStatus.Pending,
                "REJECTED" => AffiliateStatus.Rejected,
                _ => AffiliateStatus.Unknown,
            },
            VendorStatus = affiliate.Status?.Value,
            Email = VendorText.NullIfBlank(affiliate.User?.UserEmail),
            Name =
                VendorText.NullIfBlank(affiliate.User?.DisplayName)
                ?? VendorText.NullIfBlank($"{affiliate.User?.FirstName} {affiliate.User?.LastName}"),
            PaymentEmail = VendorText.NullIfBlank(affiliate.PaymentEmail),
            HasSales = HasSales(affiliate),
            Sales = affiliate.Referrals,
            Visits = affiliate.Visits,
            Owed = AffiliateWPPayoutMapping.Rounded(affiliate.UnpaidEarnings, settings),
            Paid = AffiliateWPPayoutMapping.Rounded(affiliate.Earnings, settings),
            Currency = settings.Currency,
            CreatedAt = AffiliateWPPayoutMapping.Moment(affiliate.DateRegistered, settings),
            Raw = affiliate,
        };

    /// <summary>What the record shows of what can be set. The user is there only where it was asked for.</summary>
    public static AffiliateUpdate Shown(AffiliateWPAffiliate affiliate) =>
        new()
        {
            Email = affiliate.User?.UserEmail,
            FirstName = affiliate.User?.FirstName,
            LastName = affiliate.User?.LastName,
            PaymentEmail = affiliate.PaymentEmail,
        };

    // The count is of paid referrals only: one who is owed money has sold something too.
    private static bool? HasSales(AffiliateWPAffiliate affiliate) =>
        affiliate is { Referrals: null, Earnings: null, UnpaidEarnings: null }
            ? null
            : affiliate.Referrals > 0 || affiliate.Earnings > 0 || affiliate.UnpaidEarnings > 0;
}
