using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Benchmarks.Baseline.Others;
using Affiliate.Client.Pages;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>
/// The same rows by libraries that people know, each in its own way and without a budget. They tell what the figures of ours are worth.
/// </summary>
internal sealed class PagingBaselines : IDisposable
{
    private const int Rounds = 5;

    private readonly int _rows;
    private readonly int _size;
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly IPlainApi _refit;
    private readonly StripeLoop _stripe;
    private readonly OctokitLoop _octokit;

    public PagingBaselines(Uri address, int rows, int size)
    {
        (_rows, _size) = (rows, size);
        HandWrittenLoop.Prepare(_http, address, "canary-token");
        _refit = PlainRefit.Over(_http);
        _stripe = new StripeLoop(address, size);
        _octokit = new OctokitLoop(address, size);
    }

    public IEnumerable<PageWay> Ways =>
    [
        new("Refit by itself", RefitAsync, double.PositiveInfinity, Rounds),
        new("Stripe.net", StripeAsync, double.PositiveInfinity, Rounds),
        new("Octokit", OctokitAsync, double.PositiveInfinity, Rounds),
    ];

    public void Dispose()
    {
        _octokit.Dispose();
        _stripe.Dispose();
        _http.Dispose();
    }

    private async Task<int> RefitAsync()
    {
        var count = 0;
        for (var skip = 0; skip < _rows; skip += _size)
        {
            var page = await _refit.ListPayoutsAsync("loc", skip, _size);
            count += page.Payouts.Count(payout => payout.Amount >= 0);
        }

        return count;
    }

    private async Task<int> StripeAsync() => await _stripe.RowsAsync().CountAsync(payout => payout.Amount >= 0);

    private async Task<int> OctokitAsync() => (await _octokit.AllAsync()).Count(payout => payout.Amount >= 0);
}
