using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A server that answers another window than was asked for.</summary>
internal static class TwistedList
{
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
        var start = isPage ? (asked.PageNumber - 1) * (long)asked.Size : asked.Offset;
        return new([.. list.Rows.Skip((int)start).Take(asked.Size)])
        {
            TotalCount = list.Shape.HasTotal ? list.Rows.Count : null,
            EchoedSize = echoes && isPage ? asked.Size : null,
        };
    }
}
