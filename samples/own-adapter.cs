// A vendor of your own beside the others: dotnet run samples/own-adapter.cs
// Its list is paged by skip and limit, newest first, and a row is inserted while it is read. Nothing is lost, and no row comes twice.
#:project ../src/Affiliate.Client/Affiliate.Client.csproj

using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

List<Bonus> list = [.. Enumerable.Range(1, 230).Reverse().Select(id => new Bonus(id, id * 1.5m, id % 3 == 0))];
var rows = await new BonusSource(list).GetPayouts().ToListAsync();
Console.WriteLine($"{rows.Count} rows, {rows.DistinctBy(row => row.Key).Count()} of them distinct");
return rows.Count >= 230 && rows.DistinctBy(row => row.Key).Count() == rows.Count ? 0 : 1;

/// <summary>What the vendor sends.</summary>
internal sealed record Bonus(long Id, decimal Points, bool Sent);

/// <summary>How the list is paged, how a page is fetched, who a row is. The loop, the guards and the report are the engine's.</summary>
internal sealed class BonusesEndpoint(List<Bonus> list, AffiliateAccount account) : IPagedEndpoint<Bonus>
{
    public AffiliateAccount Account => account;

    public string Name => "bonuses";

    public string QueryFingerprint => "";

    public PagingScheme Scheme { get; } = PagingScheme.Offset(maxSize: 50) with { HasTotal = true };

    public RowKey GetKey(Bonus item) => RowKey.From(item.Id);

    public ValueTask<PageResponse<Bonus>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var page = list.Skip((int)request.Offset).Take(request.Size).ToList(); // where yours would call the vendor
        var response = new PageResponse<Bonus>(page) { TotalCount = list.Count };
        if (list.Count == 230) list.Insert(0, new Bonus(231, 1, false)); // after the first request, all rows move by one
        return ValueTask.FromResult(response);
    }
}

/// <summary>The vendor's rows as payouts. Register it as IPayoutSource, and every report and export has it beside the others.</summary>
internal sealed class BonusSource(List<Bonus> list) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(new AffiliateAccount("Bonus", "default"), PayoutCapabilities.Commissions, 50);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        Pageable.Create(new BonusesEndpoint(list, Descriptor.Account), paging, query?.PageSize)
            .SelectRows(row => ToPayout(row) is var payout && query?.Matches(payout) != false ? payout : null);

    private static Payout ToPayout(Bonus row) => new()
    {
        Key = new PayoutKey("Bonus", "default", PayoutKind.Commission, $"{row.Id}"),
        Status = row.Sent ? PayoutStatus.Paid : PayoutStatus.Pending,
        Amount = row.Points,
        CurrencySource = CurrencySource.Unknown, // points are no money, and a currency is never invented
        Raw = row,
    };
}
