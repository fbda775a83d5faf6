using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A server that answers another window than was asked for.</summary>
internal static class TwistedList
{
    /// <summary>The page size of a server that obeys none.</summary>
    public const int OwnSize = 5;

    public static SimulatedList Of(
        ListingShape shape, IEnumerable<long> rows, Action<SimulatedList>? change, Func<SimulatedList, WindowRequest, WindowRequest> twist, bool echoes)
    {
        SimulatedList? list = null;
        list = new SimulatedList(shape, rows) { BeforeRequest = change, Distort = (asked, _) => Answer(list!, twist(list!, asked), echoes) };
        return list;
    }

    private static ListingWindow<long> Answer(SimulatedList list, WindowRequest asked, bool echoes)
    {
        var isPage = list.Shape.Style == ListingStyle.Page;
        var size = list.Shape.SizeIsChosen ? asked.Size : OwnSize;
        var start = isPage ? (asked.PageNumber - 1) * (long)size : asked.Offset;
        return new([.. list.Rows.Skip((int)start).Take(size)])
        {
            TotalCount = list.Shape.HasTotal ? list.Rows.Count : null,
            EchoedSize = echoes && isPage ? size : null,
        };
    }
}
