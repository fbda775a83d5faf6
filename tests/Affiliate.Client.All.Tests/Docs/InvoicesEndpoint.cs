using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.All.Tests.Docs;

internal sealed class InvoicesEndpoint(IInvoiceApi api, AffiliateAccount account) : IPagedEndpoint<Invoice>
{
    public AffiliateAccount Account => account;
    public string Name => "invoices";
    public string QueryFingerprint => "";
    public PagingScheme Scheme { get; } = PagingScheme.Offset(maxSize: 100) with { HasTotal = true };
    public RowKey GetKey(Invoice item) => RowKey.From(item.Id);

    public async ValueTask<PageResponse<Invoice>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var page = await api.ListInvoicesAsync(request.Offset, request.Size, cancellationToken);
        return new PageResponse<Invoice>(page.Invoices) { TotalCount = page.Total };
    }
}
