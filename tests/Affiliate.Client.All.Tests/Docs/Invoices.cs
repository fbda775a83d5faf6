using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.All.Tests.Docs;

internal sealed record Invoice(string Id);

internal sealed record InvoicePage(IReadOnlyList<Invoice> Invoices, long Total);

internal interface IInvoiceApi
{
    Task<InvoicePage> ListInvoicesAsync(long skip, int limit, CancellationToken cancellationToken);
}

/// <summary>The invoices of a vendor that does not exist.</summary>
internal sealed class Invoices(int count) : IInvoiceApi
{
    public static AsyncPageable<Invoice> List(IInvoiceApi api, AffiliateAccount account)
    {
        var invoices = Pageable.Create(new InvoicesEndpoint(api, account));
        return invoices;
    }

    public Task<InvoicePage> ListInvoicesAsync(long skip, int limit, CancellationToken cancellationToken)
    {
        var first = (int)Math.Min(skip, count);
        var rows = Enumerable.Range(first, Math.Min(limit, count - first)).Select(id => new Invoice($"inv-{id}"));
        return Task.FromResult(new InvoicePage([.. rows], count));
    }
}
