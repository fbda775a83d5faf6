using Affiliate.Client.Accounts;
using Affiliate.Client.Conversions;
using Affiliate.Client.Leadway.Leads;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>
/// Leadway takes leads, by the affiliate's id and the campaign's. [unverified] It has no call for clicks, and for a purchase only
/// commissions made by hand.
/// </summary>
internal sealed class LeadwayConversionTracker(LeadwayClient client) : IConversionTracker
{
    public AffiliateAccount Account => client.Account;

    public ConversionCapabilities Capabilities => ConversionCapabilities.Lead;

    public Task<ConversionResult> TrackClickAsync(Conversion conversion, CancellationToken cancellationToken = default) =>
        throw WriteChecks.Unsupported(Account, "record a click", "ConversionCapabilities.Click");

    public async Task<ConversionResult> TrackLeadAsync(Conversion conversion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var affiliate = WriteChecks.Required(conversion.Affiliate, Account, "Conversion.Affiliate (the affiliate's id)");
        var lead = await client.Leads.CreateOrUpdateAsync(
            affiliate,
            new LeadwayCreateLeadRequest
            {
                Email = WriteChecks.Required(conversion.CustomerEmail, Account, "Conversion.CustomerEmail"),
                CampaignId = WriteChecks.Required(conversion.CampaignId, Account, "Conversion.CampaignId"),
                FirstName = conversion.FirstName,
                LastName = conversion.LastName,
            },
            cancellationToken).ConfigureAwait(false);
        return new ConversionResult(lead.Id, lead.AffiliateId, TrackingCode: null, lead);
    }

    public Task<ConversionResult> TrackPurchaseAsync(Conversion conversion, CancellationToken cancellationToken = default) =>
        throw WriteChecks.Unsupported(Account, "record a purchase", "ConversionCapabilities.Purchase");
}
