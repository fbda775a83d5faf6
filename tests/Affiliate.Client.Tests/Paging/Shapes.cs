using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

internal static class Shapes
{
    public static PagingScheme Named(string name) => name switch
    {
        "offset" => PagingScheme.Offset(200),
        "page" => PagingScheme.Page(200),
        "token" => PagingScheme.Cursor(200),
        "fixed" => PagingScheme.FixedPage(),
        "unpaged" => PagingScheme.Unpaged(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
