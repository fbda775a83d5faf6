using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Benchmarks.Serving;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>
/// CPU time and allocated bytes per page of 100 rows: the source and the typed client, and beside them what others do, against the loop
/// written by hand. The bytes have budgets; CPU is judged by <see cref="InstructionBudget"/>.
/// </summary>
public static class WorkBudget
{
    private const int Pages = 400;
    private const int Size = 100;
    private const int Rounds = 25;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        using var server = await ServerProcess.StartAsync(Pages * Size);
        await using var services = Account.Create(server.Address);
        var source = services.GetRequiredService<IPayoutSource>();
        var api = services.GetRequiredService<LeadwayClient>().Api;
        using var sockets = new SocketsHttpHandler();
        using var loop = HandWrittenLoop.Over(sockets, server.Address, Size);
        using var others = new PagingBaselines(server.Address, Pages * Size, Size);
        PageWay[] ways =
        [
            new("IPayoutSource", () => SourceAsync(source), 1.30, Rounds),
            new("typed client", () => ClientAsync(api), 1.05, Rounds),
            new("loop with setters", () => SettersAsync(loop), double.PositiveInfinity, Rounds),
            .. others.Ways,
        ];

        for (var i = 0; i < 3; i++)
        {
            foreach (var way in ways) await CheckAsync(way.ReadAsync);
            await CheckAsync(() => LoopAsync(loop));
        }

        for (var round = 0; round < Rounds; round++)
        {
            var work = new List<(PageWay Way, Work Work)>();
            foreach (var way in ways.Where(way => round < way.Rounds)) work.Add((way, await MeasureAsync(way.ReadAsync)));
            var baseline = await MeasureAsync(() => LoopAsync(loop));
            foreach (var (way, ours) in work) way.Add(ours, baseline);
        }

        return [.. ways.Select(way => way.Time), .. ways.Select(way => way.Allocation)];
    }

    private static async Task<int> SourceAsync(IPayoutSource source)
    {
        var rows = 0;
        await foreach (var payout in source.GetPayouts(new PayoutQuery { PageSize = Size })) rows += payout.Amount >= 0 ? 1 : 0;
        return rows;
    }

    private static async Task<int> ClientAsync(ILeadwayApi api)
    {
        var rows = 0;
        for (var skip = 0; skip < Pages * Size; skip += Size)
        {
            var page = await api.ListPayoutsAsync("loc", skip: skip, limit: Size);
            rows += page.Payouts!.Count;
        }

        return rows;
    }

    private static async Task<int> LoopAsync(HandWrittenLoop loop)
    {
        var rows = 0;
        await foreach (var payout in loop.RowsAsync()) rows += payout.Amount >= 0 ? 1 : 0;
        return rows;
    }

    private static async Task<int> SettersAsync(HandWrittenLoop loop)
    {
        var rows = 0;
        await foreach (var payout in loop.SetterRowsAsync()) rows += payout.Amount >= 0 ? 1 : 0;
        return rows;
    }

    private static Task<Work> MeasureAsync(Func<Task<int>> read) => Work.MeasureAsync(() => CheckAsync(read), Pages);

    private static async Task CheckAsync(Func<Task<int>> read)
    {
        var rows = await read();
        if (rows != Pages * Size) throw new InvalidOperationException($"{rows} rows instead of {Pages * Size}.");
    }
}
