namespace Affiliate.Client.AffiliateWP.Site;

/// <summary>The WordPress site that the shop runs on.</summary>
public sealed class AffiliateWPSiteResource
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPSiteResource(AffiliateWPClient client) => _client = client;

    /// <summary>
    /// Tells the site's name, addresses and time zone, without credentials: <c>GET SITE/wp-json/</c>. Use it to find what to set
    /// <see cref="AffiliateWPOptions.TimeZone"/> to for an old server, and the offset for bounds like
    /// <see cref="Payouts.AffiliateWPPayoutQuery.DateStart"/>.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<AffiliateWPSite> GetAsync(CancellationToken cancellationToken = default) => _client.SiteApi.GetSiteAsync(cancellationToken);
}
