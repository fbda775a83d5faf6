using Affiliate.Client.Paging;

namespace Affiliate.Client.All.Tests.Docs;

internal sealed class InvoiceListing(IInvoiceApi api, AffiliateAccount account) : IListing<Invoice>
{
    public AffiliateAccount Account => account;
    public string Name => "invoices";
    public string QueryText => "";
    public ListingShape Shape { get; } = ListingShape.Offset(maxSize: 100) with { HasTotal = true };
    public RowKey KeyOf(Invoice item) => RowKey.From(item.Id);

    public async ValueTask<ListingWindow<Invoice>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var page = await api.ListInvoicesAsync(window.Offset, window.Size, cancellationToken);
        return new ListingWindow<Invoice>(page.Invoices) { TotalCount = page.Total };
    }
}
