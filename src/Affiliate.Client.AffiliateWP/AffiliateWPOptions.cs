using System.Diagnostics;
using Affiliate.Client.Http;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP;

/// <summary>One AffiliateWP shop.</summary>
[DebuggerDisplay("AffiliateWP {SiteAddress?.Host,nq}")]
public sealed class AffiliateWPOptions : AffiliateAccountOptions
{
    /// <summary>
    /// The site's address, for example <c>https://shop.example</c>. Required. The REST address is derived from it:
    /// <c>SITE/wp-json/affwp/v1/</c>.
    /// </summary>
    public Uri? SiteAddress { get; set; }

    /// <summary>
    /// The public key of the API consumer (AffiliateWP, Tools, API Keys). Required. It has the rights of its WordPress user.
    /// </summary>
    public string? PublicKey { get; set; }

    /// <summary>The token that belongs to <see cref="PublicKey"/>. Required.</summary>
    public string? Token { get; set; }

    /// <summary>
    /// The currency of payouts, an ISO 4217 code, for payouts state none and no route tells the site's setting; also of referrals that
    /// state none. Default null: the currency is then unknown. Rows say <see cref="CurrencySource.Configured"/>.
    /// </summary>
    public string? Currency { get; set; }

    /// <summary>The decimals of the site's money, 0 to 8; amounts of payouts come as floats and are rounded to it. Default 2.</summary>
    public int AmountDecimals { get; set; } = 2;

    /// <summary>
    /// The zone that the server stores its dates in, an IANA name. Default <c>UTC</c>, which is right for the plugin's version 2.6.6 and
    /// later; 2.1 stores the site's local time (see <see cref="Site.AffiliateWPSiteResource.GetAsync"/>).
    /// </summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>
    /// The site has plain permalinks: routes travel as a parameter, <c>SITE/?rest_route=/affwp/v1/payouts</c>, which works on sites with
    /// pretty ones too. Default false.
    /// </summary>
    public bool PlainPermalinks { get; set; }

    /// <summary>
    /// Take the currency of payouts from the referrals that they cover, at the price of one or more calls per page. Default false.
    /// Rows say <see cref="CurrencySource.DerivedFromItems"/>; several currencies give none and
    /// <see cref="PayoutAnomalies.MixedCurrencies"/>. Needs a server that reads lists of ids (seen on 2.20).
    /// </summary>
    public bool DeriveCurrency { get; set; }

    internal Uri RestAddress => new(BaseAddressValidator.WithTrailingSlash(SiteAddress!), "wp-json/");

    internal Uri ApiAddress => new(RestAddress, "affwp/v1/");
}
