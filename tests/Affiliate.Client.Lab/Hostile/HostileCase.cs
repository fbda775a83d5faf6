using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>One line of the report.</summary>
/// <param name="Shape">The shape's name.</param>
/// <param name="Listing">The shape.</param>
/// <param name="Make">Makes the behaviour, which may have a state.</param>
public sealed record HostileCase(string Shape, ListingShape Listing, Func<Behaviour> Make)
{
    private static readonly (string Name, ListingShape Shape)[] Shapes =
    [
        ("Offset", ListingShape.Offset(200)),
        ("Offset total", ListingShape.Offset(200) with { HasTotal = true }),
        ("Page", ListingShape.Page(200)),
        ("Page total", ListingShape.Page(200) with { HasTotal = true }),
        ("Token", ListingShape.Token(200)),
        ("Fixed pages", ListingShape.FixedPage()),
    ];

    private static readonly Func<Behaviour>[] Behaviours =
    [
        () => new Changes(0), () => new Changes(5), () => new Changes(20), () => new Exchanges(5), () => new Exchanges(20),
        () => new Jumps(5), () => new Jumps(20), () => new Trades(5), () => new Trades(20), () => new Ties(2), () => new Growth(5),
        () => new Replicas(), () => new Flicker(20), () => new Flicker(100), () => new StalePages(30),
        () => new WrongTotal("total too low", static (server, count, _) => count - 3 - (server.Initial.Count % 28)),
        () => new WrongTotal("total counts the page", static (_, _, onPage) => onPage),
        () => new WrongTotal("total capped at 100", static (_, count, _) => Math.Min(count, 100)),
        () => new WrongTotal("total too high", static (_, count, _) => count + 5),
        () => new EmptyPages(0, firstOnly: true), () => new EmptyPages(5, firstOnly: false), () => new IgnoredPlaces(5),
        () => new OtherSizes("size changes on the way, 5 %", 5, static (server, asked) => Math.Min(asked, server.Requests < 4 ? 200 : server.Requests < 9 ? 30 : 200)),
        () => new OtherSizes("at most 30, 5 %", 5, static (_, asked) => Math.Min(asked, 30)),
        () => new OtherSizes("at most 7, 20 %", 20, static (_, asked) => Math.Min(asked, 7)),
        () => new OtherSizes("at least 25, 20 %", 20, static (_, asked) => Math.Max(asked, 25)),
        () => new OffsetCursors(5), () => new OffsetCursors(20), () => new NoCursors(),
    ];

    public static IReadOnlyList<HostileCase> All { get; } =
        [.. from shape in Shapes from make in Behaviours where make().Fits(shape.Shape) select new HostileCase(shape.Name, shape.Shape, make)];
}
