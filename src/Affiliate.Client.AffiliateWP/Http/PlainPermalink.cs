using Affiliate.Client.Http;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>WordPress's other way to name a route, which works with plain permalinks: <c>SITE/?rest_route=/affwp/v1/payouts</c>.</summary>
internal static class PlainPermalink
{
    /// <summary>The same request by the parameter, where the account asks for it.</summary>
    public static Uri Rewrite(AffiliateWPOptions options, Uri address)
    {
        var root = options.RestAddress;
        if (!options.PlainPermalinks || !address.AbsoluteUri.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)) return address;

        // What is escaped in a path is escaped in a query too, but for these.
        var route = address
            .AbsolutePath[root.AbsolutePath.Length..]
            .Replace("+", "%2B", StringComparison.Ordinal)
            .Replace("&", "%26", StringComparison.Ordinal);
        var rest = address.Query.Length > 1 ? "&" + address.Query[1..] : "";
        return new Uri($"{BaseAddressValidator.WithTrailingSlash(options.SiteAddress!).AbsoluteUri}?rest_route=/{route}{rest}");
    }
}
