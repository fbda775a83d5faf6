namespace Affiliate.Client.LeadDyno;

/// <summary>Where the private key travels.</summary>
public enum LeadDynoKeyPlacement
{
    /// <summary>As the query parameter <c>key</c>, with every verb.</summary>
    Query = 0,

    /// <summary>
    /// As the header <c>Authorization: Bearer</c>, which keeps it out of the addresses that proxies log. In one secondary source only.
    /// [unverified]
    /// </summary>
    Bearer = 1,
}
