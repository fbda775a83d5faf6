using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>One line of the report.</summary>
/// <param name="Scheme">The shape's name.</param>
/// <param name="Listing">The shape.</param>
/// <param name="Make">Makes the behaviour, which may have a state.</param>
public sealed record HostileCase(string Scheme, PagingScheme Listing, Func<Behaviour> Make)
{
    private static readonly (string Name, PagingScheme Scheme)[] Shapes =
    [
        ("Offset", PagingScheme.Offset(200)),
        ("Offset total", PagingScheme.Offset(200) with { HasTotal = true }),
        ("Page", PagingScheme.Page(200)),
        ("Page total", PagingScheme.Page(200) with { HasTotal = true }),
        ("Token", PagingScheme.Cursor(200)),
        ("Fixed pages", PagingScheme.FixedPage()),
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
        () => new EmptyPages(0, firstOnly: true),
        () => new EmptyPages(5, firstOnly: false),
        () => new IgnoredPlaces(5),
        () =>
            new OtherSizes(
                "size changes on the way, 5 %",
                5,
                static (server, request) =>
                    Math.Min(
                        request,
                        server.Requests < 4 ? 200
                            : server.Requests < 9 ? 30
                            : 200
                    )
            ),
        () => new OtherSizes("at most 30, 5 %", 5, static (_, request) => Math.Min(request, 30)),
        () => new OtherSizes("at most 7, 20 %", 20, static (_, request) => Math.Min(request, 7)),
        () => new OtherSizes("at least 25, 20 %", 20, static (_, request) => Math.Max(request, 25)),
        () => new OffsetCursors(5), () => new OffsetCursors(20), () => new NoCursors(),
    ];

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        .. from scheme in Shapes
        from make in Behaviours
        where make().Fits(scheme.Scheme)
        select new HostileCase(scheme.Name, scheme.Scheme, make),
    ];
}
