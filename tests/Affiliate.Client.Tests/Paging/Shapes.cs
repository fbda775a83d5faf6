using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

internal static class Shapes
{
    public static ListingShape Named(string name) => name switch
    {
        "offset" => ListingShape.Offset(200),
        "page" => ListingShape.Page(200),
        "token" => ListingShape.Token(200),
        "fixed" => ListingShape.FixedPage(),
        "unpaged" => ListingShape.Unpaged(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
