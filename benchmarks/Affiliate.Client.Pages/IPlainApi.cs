using Affiliate.Client.Benchmarks.Baseline;
using Refit;

namespace Affiliate.Client.Pages;

/// <summary>The list as somebody would write it who uses Refit by itself.</summary>
internal interface IPlainApi
{
    [Get("/affiliate-manager/{location}/payouts")]
    Task<BaselinePage> ListPayoutsAsync(string location, int skip, int limit);
}
