// A vendor of your own beside the others: dotnet run samples/own-adapter.cs
// Its list is paged by skip and limit, newest first, and a row is inserted while it is read. Nothing is lost, and no row comes twice.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using Affiliate.Client.Accounts;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

if (args.Length > 0)
{
    Console.Error.WriteLine("usage: dotnet run samples/own-adapter.cs");
    return 2;
}

await using var emulator = await VendorEmulator.StartAsync();
await using var services = new ServiceCollection()
    .AddSingleton<IPayoutSource>(new BonusSource(new BonusVendor(rows: 230)))
    .AddAffiliateClients(clients => clients.AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
var counts = new SortedDictionary<string, int>();
try
{
    var seen = new HashSet<PayoutKey>();
    await foreach (var payout in services.GetRequiredService<IPayoutSources>().GetPayouts())
    {
        if (!seen.Add(payout.Key)) throw new InvalidOperationException($"{payout.Key} came twice");
        counts[payout.Key.Vendor] = counts.GetValueOrDefault(payout.Key.Vendor) + 1;
    }
}
catch (Exception failure) when (failure is AffiliateClientException or PayoutSourcesException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return 1;
}

foreach (var (vendor, count) in counts) Console.WriteLine($"{vendor}: {count} rows");
return counts["Bonus"] >= 230 ? 0 : 1;

/// <summary>What the vendor sends.</summary>
internal sealed record Bonus(long Id, decimal Points, bool Sent, Instant Created);

/// <summary>The vendor: a list in memory, where yours would be an HttpClient.</summary>
internal sealed class BonusVendor(int rows)
{
    private readonly List<Bonus> _list = [.. Enumerable.Range(1, rows).Select(id => Row(id)).Reverse()];

    public ValueTask<(IReadOnlyList<Bonus> Rows, int Total)> ListAsync(long skip, int limit)
    {
        IReadOnlyList<Bonus> page = [.. _list.Skip((int)skip).Take(limit)];
        var response = (page, _list.Count);
        if (_list.Count == rows) _list.Insert(0, Row(rows + 1)); // after the first request, all rows move by one
        return ValueTask.FromResult(response);
    }

    private static Bonus Row(int id) => new(id, id * 1.5m, id % 3 == 0, Instant.FromUtc(2025, 1, 1, 0, 0) + Duration.FromHours(id));
}

/// <summary>
/// How the list is paged, how a page is fetched, who a row is. The loop, the guards and the completeness report are the engine's.
/// </summary>
internal sealed class BonusesEndpoint(BonusVendor vendor, AffiliateAccount account) : IPagedEndpoint<Bonus>
{
    public AffiliateAccount Account => account;

    public string Name => "bonuses";

    public string QueryFingerprint => "";

    public PagingScheme Scheme { get; } = PagingScheme.Offset(maxSize: 50) with { HasTotal = true };

    public RowKey GetKey(Bonus item) => RowKey.From(item.Id);

    public async ValueTask<PageResponse<Bonus>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (rows, total) = await vendor.ListAsync(request.Offset, request.Size);
        return new PageResponse<Bonus>(rows) { TotalCount = total };
    }
}

/// <summary>The vendor's rows as payouts.</summary>
internal sealed class BonusSource(BonusVendor vendor) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } =
        new(new AffiliateAccount("Bonus", "default"), PayoutCapabilities.Commissions | PayoutCapabilities.FilterByCreated, 50);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return Pageable.Create(new BonusesEndpoint(vendor, Descriptor.Account), paging, query.PageSize)
            .SelectRows(row => ToPayout(row) is var payout && query.Matches(payout) ? payout : null);
    }

    private Payout ToPayout(Bonus row) => new()
    {
        Key = new PayoutKey(Descriptor.Account.Vendor, Descriptor.Account.Name, PayoutKind.Commission, $"{row.Id}"),
        Status = row.Sent ? PayoutStatus.Paid : PayoutStatus.Pending,
        Amount = row.Points,
        CurrencySource = CurrencySource.Unknown, // points are no money, and a currency is never invented
        CreatedAt = row.Created,
        Raw = row,
    };
}
