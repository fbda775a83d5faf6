using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A simulated list whose vendor has control totals: one answer after the other, the last one for ever.</summary>
internal sealed class CountedList(SimulatedList list, params ControlTotal?[] totals) : IVerifiableListing<long>
{
    public int Asked { get; private set; }

    /// <summary>Thrown in place of a total.</summary>
    public Exception? Failure { get; init; }

    public AffiliateAccount Account => list.Account;

    public string Name => list.Name;

    public string QueryText => list.QueryText;

    public ListingShape Shape => list.Shape;

    public ValueTask<ListingWindow<long>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) => list.FetchAsync(window, cancellationToken);

    public RowKey KeyOf(long item) => list.KeyOf(item);

    public ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken) =>
        Failure is { } failure ? ValueTask.FromException<ControlTotal?>(failure) : ValueTask.FromResult(totals[Math.Min(Asked++, totals.Length - 1)]);
}
