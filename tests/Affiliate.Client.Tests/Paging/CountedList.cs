using Affiliate.Client.Accounts;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A simulated list whose vendor has control totals: one response after the other, the last one for ever.</summary>
internal sealed class CountedList(SimulatedList list, params ControlTotal?[] totals) : IPagedEndpoint<long>
{
    public int Asked { get; private set; }

    /// <summary>Thrown in place of a total.</summary>
    public Exception? Failure { get; init; }

    public AffiliateAccount Account => list.Account;

    public string Name => list.Name;

    public string QueryFingerprint => list.QueryFingerprint;

    public PagingScheme Scheme => list.Scheme;

    public ValueTask<PageResponse<long>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        list.FetchAsync(request, cancellationToken);

    public RowKey GetKey(long item) => list.GetKey(item);

    public bool HasControlTotal => true;

    public ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken) =>
        Failure is { } failure
            ? ValueTask.FromException<ControlTotal?>(failure)
            : ValueTask.FromResult(totals[Math.Min(Asked++, totals.Length - 1)]);
}
