namespace Affiliate.Client.Paging;

/// <summary>A list for which the vendor has a control total of its own, apart from the pages.</summary>
/// <typeparam name="TItem">The vendor's row.</typeparam>
public interface IVerifiableListing<TItem> : IListing<TItem>
{
    /// <summary>Asks for the control total; null if this server cannot answer. Called before and after the walk when <see cref="PagingOptions.Verify"/> is set.</summary>
    ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken);
}
