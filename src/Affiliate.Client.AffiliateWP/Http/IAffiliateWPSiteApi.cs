using Affiliate.Client.AffiliateWP.Site;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>What the WordPress site itself tells, outside the plugin and without credentials.</summary>
public partial interface IAffiliateWPSiteApi
{
    /// <summary>Tells the site's name, addresses and time zone: <c>GET SITE/wp-json/</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/?_fields=name,url,home,gmt_offset,timezone_string,namespaces")]
    Task<AffiliateWPSite> GetSiteAsync(CancellationToken cancellationToken = default);
}
