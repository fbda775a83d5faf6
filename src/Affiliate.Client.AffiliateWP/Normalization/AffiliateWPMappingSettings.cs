using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>What the mapping needs of the options.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Currency">The configured currency, in upper case; null for none.</param>
/// <param name="Decimals">The decimals of the site's money.</param>
/// <param name="Zone">The zone that the server stores its dates in.</param>
internal sealed record AffiliateWPMappingSettings(AffiliateAccount Account, string? Currency, int Decimals, DateTimeZone Zone)
{
    public static AffiliateWPMappingSettings From(AffiliateAccount account, AffiliateWPOptions options) =>
        new(account, CurrencyCode.Normalize(options.Currency), options.AmountDecimals, DateTimeZoneProviders.Tzdb[options.TimeZone]);
}
