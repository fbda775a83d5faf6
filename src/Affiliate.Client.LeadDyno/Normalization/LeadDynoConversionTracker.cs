using Affiliate.Client.Accounts;
using Affiliate.Client.Conversions;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.LeadDyno.Visitors;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>LeadDyno takes the whole way: a click is a visitor, then a lead, then a purchase. The affiliate is named by its code.</summary>
internal sealed class LeadDynoConversionTracker(LeadDynoClient client) : IConversionTracker
{
    public AffiliateAccount Account => client.Account;

    public ConversionCapabilities Capabilities =>
        ConversionCapabilities.Click | ConversionCapabilities.Lead | ConversionCapabilities.Purchase;

    public async Task<ConversionResult> TrackClickAsync(Conversion conversion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var visitor = await client.Visitors.CreateAsync(
            new LeadDynoCreateVisitorRequest
            {
                Code = WriteChecks.Required(conversion.Affiliate, Account, "Conversion.Affiliate (the affiliate's code)"),
                TrackingCode = conversion.TrackingCode,
                Url = conversion.Url?.OriginalString,
            },
            cancellationToken).ConfigureAwait(false);
        return Result(visitor.Id, visitor.Affiliate, visitor.TrackingCode, visitor);
    }

    public async Task<ConversionResult> TrackLeadAsync(Conversion conversion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var lead = await client.Leads.CreateAsync(
            new LeadDynoCreateLeadRequest
            {
                Email = WriteChecks.Required(conversion.CustomerEmail, Account, "Conversion.CustomerEmail"),
                Code = conversion.Affiliate,
                TrackingCode = conversion.TrackingCode,
                Url = conversion.Url?.OriginalString,
                FirstName = conversion.FirstName,
                LastName = conversion.LastName,
            },
            cancellationToken).ConfigureAwait(false);
        return Result(lead.Id, lead.Affiliate, lead.TrackingCode ?? lead.LatestVisitor?.TrackingCode, lead);
    }

    public async Task<ConversionResult> TrackPurchaseAsync(Conversion conversion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var purchase = await client.Purchases.CreateAsync(
            new LeadDynoCreatePurchaseRequest
            {
                Email = WriteChecks.Required(conversion.CustomerEmail, Account, "Conversion.CustomerEmail"),
                PurchaseCode = WriteChecks.Required(conversion.PurchaseCode, Account, "Conversion.PurchaseCode"),
                PurchaseAmount = conversion.Amount?.Amount,
                Currency = conversion.Amount?.Currency,
                Code = conversion.Affiliate,
            },
            cancellationToken).ConfigureAwait(false);
        return Result(purchase.Id, purchase.Affiliate, null, purchase);
    }

    private static ConversionResult Result(long id, LeadDynoReference? affiliate, string? trackingCode, object raw) =>
        new(LeadDynoIds.Text(id), affiliate?.Id is { } credited ? LeadDynoIds.Text(credited) : null, trackingCode, raw);
}
