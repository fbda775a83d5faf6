using Affiliate.Client.Benchmarks.Budgets;
using Affiliate.Client.Benchmarks.Serving;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Payouts;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Micro;

/// <summary>One page of 100 rows without sockets: the typed client, and the source with mapping and walking on top.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private ServiceProvider? _services;
    private ILeadwayApi? _api;
    private IPayoutSource? _source;

    [GlobalSetup]
    public void Setup()
    {
        _services = Account.Create(new Uri("https://leadway.test/"), new StubPages(100));
        _api = _services.GetRequiredService<ILeadwayApi>();
        _source = _services.GetRequiredService<IPayoutSource>();
    }

    [GlobalCleanup]
    public void Cleanup() => _services?.Dispose();

    [Benchmark(Baseline = true)]
    public int PreparePage() => PayoutRows.Page(PayoutRows.Row, 100, 0, 100).Length;

    [Benchmark]
    public async Task<int> TypedClient() => (await _api!.ListPayoutsAsync("loc", skip: 0, limit: 100)).Payouts!.Count;

    [Benchmark]
    public async Task<int> PayoutSource() => await _source!.GetPayouts().CountAsync();
}
