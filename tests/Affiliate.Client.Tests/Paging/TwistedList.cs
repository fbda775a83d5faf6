using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A server that answers another page than was asked for.</summary>
internal static class TwistedList
{
    /// <summary>The page size of a server that obeys none.</summary>
    public const int OwnSize = 5;

    public static SimulatedList Create(
        PagingScheme scheme,
        IEnumerable<long> rows,
        Action<SimulatedList>? change,
        Func<SimulatedList, PageRequest, PageRequest> twist,
        bool echoes
    )
    {
        SimulatedList? list = null;
        list = new SimulatedList(scheme, rows)
        {
            BeforeRequest = change,
            Distort = (request, _) => Respond(list!, twist(list!, request), echoes),
        };
        return list;
    }

    private static PageResponse<long> Respond(SimulatedList list, PageRequest request, bool echoes)
    {
        var isPage = list.Scheme.Kind == PagingKind.Page;
        var size = list.Scheme.SizeIsChosen ? request.Size : OwnSize;
        var start = isPage ? (request.PageNumber - 1) * (long)size : request.Offset;
        return new([.. list.Rows.Skip((int)start).Take(size)])
        {
            TotalCount = list.Scheme.HasTotal ? list.Rows.Count : null,
            EchoedSize = echoes && isPage ? size : null,
        };
    }
}
