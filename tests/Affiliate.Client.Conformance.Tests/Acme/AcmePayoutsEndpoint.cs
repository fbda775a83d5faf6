using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary><c>GET /payouts</c> as a list: pages of a chosen size, ended by a response without a next link.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="query">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AcmePayoutsEndpoint(IAcmeApi api, AffiliateAccount account, string query) : IPagedEndpoint<AcmePayout>
{
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryFingerprint => query;

    public PagingScheme Scheme { get; } = PagingScheme.Cursor(MaxPageSize);

    public async ValueTask<PageResponse<AcmePayout>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        using var response = await api.ListPayoutsAsync(request.Size, request.Cursor, cancellationToken).ConfigureAwait(false);
        // Refit declares content and headers as nullable for its own errors; here a response without them has thrown.
        var rows = response.Content!;
        if (rows.Any(row => string.IsNullOrEmpty(row?.Id)))
            throw new ProtocolException(account, "ListPayouts", "a row has no id.", "$[*].id");
        return new PageResponse<AcmePayout>(rows) { NextCursor = AcmeLink.NextCursor(response.Headers!) };
    }

    public RowKey GetKey(AcmePayout item) => RowKey.From(item.Id!);
}
