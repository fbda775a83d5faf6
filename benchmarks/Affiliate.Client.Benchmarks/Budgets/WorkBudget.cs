using System.Diagnostics;
using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Benchmarks.Serving;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>CPU time and allocated bytes per page of 100 rows: the source and the typed client against the loop written by hand.</summary>
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

        for (var i = 0; i < 3; i++)
        {
            await SourceAsync(source);
            await ClientAsync(api);
            await LoopAsync(loop);
        }

        var sourceWork = new List<(Work Ours, Work Baseline)>();
        var clientWork = new List<(Work Ours, Work Baseline)>();
        for (var i = 0; i < Rounds; i++)
        {
            var ours = await MeasureAsync(() => SourceAsync(source));
            var client = await MeasureAsync(() => ClientAsync(api));
            var baseline = await MeasureAsync(() => LoopAsync(loop));
            sourceWork.Add((ours, baseline));
            clientWork.Add((client, baseline));
        }

        return
        [
            new("CPU per page, IPayoutSource", "ms", Times(sourceWork), 1.25),
            new("CPU per page, typed client", "ms", Times(clientWork), 1.10),
            new("allocated per page, IPayoutSource", "KiB", Bytes(sourceWork), 1.5),
            new("allocated per page, typed client", "KiB", Bytes(clientWork), 1.15),
        ];
    }

    private static (double, double)[] Times(IEnumerable<(Work Ours, Work Baseline)> rounds) =>
        [.. rounds.Select(static round => (round.Ours.Milliseconds, round.Baseline.Milliseconds))];

    private static (double, double)[] Bytes(IEnumerable<(Work Ours, Work Baseline)> rounds) =>
        [.. rounds.Select(static round => (round.Ours.Kibibytes, round.Baseline.Kibibytes))];

    private static async Task SourceAsync(IPayoutSource source)
    {
        var rows = 0;
        await foreach (var payout in source.GetPayouts(new PayoutQuery { PageSize = Size })) rows += payout.Amount >= 0 ? 1 : 0;
        Check(rows);
    }

    private static async Task ClientAsync(ILeadwayApi api)
    {
        var rows = 0;
        for (var skip = 0; skip < Pages * Size; skip += Size)
        {
            var page = await api.ListPayoutsAsync("loc", skip: skip, limit: Size);
            rows += page.Payouts!.Count;
        }

        Check(rows);
    }

    private static async Task LoopAsync(HandWrittenLoop loop)
    {
        var rows = 0;
        await foreach (var payout in loop.RowsAsync()) rows += payout.Amount >= 0 ? 1 : 0;
        Check(rows);
    }

    private static void Check(int rows)
    {
        if (rows != Pages * Size) throw new InvalidOperationException($"{rows} rows instead of {Pages * Size}.");
    }

    private static async Task<Work> MeasureAsync(Func<Task> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = process.TotalProcessorTime;
        await run();
        process.Refresh();
        return new Work(
            (process.TotalProcessorTime - cpu).TotalMilliseconds / Pages,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0 / Pages);
    }

    private sealed record Work(double Milliseconds, double Kibibytes);
}
