using Affiliate.Client.Accounts;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>A vendor's list that data and delegates describe, so that it needs no class of its own.</summary>
/// <typeparam name="TItem">The vendor's row.</typeparam>
/// <param name="account">Whose list this is.</param>
/// <param name="name">The list's stable name, part of continuation tokens, for example <c>payouts</c>.</param>
/// <param name="scheme">How the list is paged.</param>
public sealed class PagedEndpoint<TItem>(AffiliateAccount account, string name, PagingScheme scheme) : IPagedEndpoint<TItem>
{
    /// <inheritdoc/>
    public AffiliateAccount Account => account;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public PagingScheme Scheme => scheme;

    /// <inheritdoc/>
    public string QueryFingerprint { get; init; } = "";

    /// <summary>Fetches one page: exactly one call to the vendor. <see cref="PagedRows"/> checks its rows.</summary>
    public required Func<PageRequest, CancellationToken, Task<PageResponse<TItem>>> Fetch { get; init; }

    /// <summary>The row's identity: equal for equal rows, stable over time.</summary>
    public required Func<TItem, RowKey> Key { get; init; }

    /// <summary>Asks for the vendor's control total; null where it has none.</summary>
    public Func<CancellationToken, Task<ControlTotal?>>? ControlTotal { get; init; }

    /// <inheritdoc/>
    public bool HasControlTotal => ControlTotal is not null;

    /// <inheritdoc/>
    public async ValueTask<PageResponse<TItem>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        await Fetch(request, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public RowKey GetKey(TItem item) => Key(item);

    /// <inheritdoc/>
    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken) =>
        ControlTotal is null ? null : await ControlTotal(cancellationToken).ConfigureAwait(false);
}
