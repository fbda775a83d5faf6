using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Payouts;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The examples of docs/vendors/*.md: one call for each resource of each client.</summary>
internal static class VendorSnippets
{
    public static async Task<string> LeadDynoAsync(LeadDynoClient client, string email, CancellationToken token)
    {
        var affiliate = await client.Affiliates.GetByEmailAsync(email, token);
        var due = client.Commissions.ListByAffiliate(affiliate.Id, LeadDynoCommissionStatus.Due);
        await foreach (var commission in due.WithCancellation(token)) Console.WriteLine($"{commission.Id}: {commission.Amount}");
        await foreach (var subId in client.SubIds.List(affiliate.Id).WithCancellation(token)) Console.WriteLine(subId.Id);
        var purchases = await client.Purchases.CountAsync(token);
        var leads = await client.Leads.CountAsync(token);
        var visitors = await client.Visitors.CountAsync(token);
        var campaigns = await client.Campaigns.CountAsync(cancellationToken: token);
        var fields = await client.CustomFields.ListAsync(cancellationToken: token);
        return $"{purchases} {leads} {visitors} {campaigns} {fields.Count}";
    }

    public static async Task<string> AffiliateWPAsync(AffiliateWPClient client, CancellationToken token)
    {
        var site = await client.Site.GetAsync(token);
        await foreach (var payout in client.Payouts.List().WithCancellation(token)) Console.WriteLine(payout.PayoutId);
        var affiliate = await client.Affiliates.List().FirstAsync(token);
        var referral = await client.Referrals.List(new() { AffiliateIds = [affiliate.AffiliateId] }).FirstOrDefaultAsync(token);
        var sales = await client.Sales.List().CountAsync(token);
        var visits = await client.Visits.List().CountAsync(token);
        var creatives = await client.Creatives.List().CountAsync(token);
        var customers = await client.Customers.List().CountAsync(token);
        var campaigns = await client.Campaigns.List().CountAsync(token);
        return $"{site.Name} {referral?.Amount} {sales} {visits} {creatives} {customers} {campaigns}";
    }

    public static async Task<string> AisleAsync(AisleClient client, LocalDate june, CancellationToken token)
    {
        await foreach (var payout in client.Payouts.List().WithCancellation(token)) Console.WriteLine(payout.Id);
        var signups = await client.Signups.List(startDate: june, endDate: june.PlusMonths(1)).CountAsync(token);
        var subscribed = await client.Subscriptions.CreateAsync(
            new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" }, token);
        return $"{signups} {subscribed.IsSubscribed}";
    }

    public static async Task<string> LeadwayAsync(LeadwayClient client, CancellationToken token)
    {
        var pending = client.Payouts.List(new() { Status = LeadwayPayoutStatus.Pending });
        await foreach (var payout in pending.WithCancellation(token)) Console.WriteLine($"{payout.Id}: {payout.Amount} {payout.Currency}");
        var affiliate = await client.Affiliates.List(new() { Active = true }).FirstAsync(token);
        var campaign = await client.Campaigns.List().FirstAsync(token);
        var commissions = await client.Commissions.List(new() { AffiliateId = affiliate.Id }).CountAsync(token);
        var customers = await client.Customers.List(affiliate.Id!).CountAsync(token);
        var methods = await client.PayoutMethods.List(affiliate.Id!).CountAsync(token);
        var lead = await client.Leads.ValidateAsync(affiliate.Id!, campaign.Id!, "eve@example.com", token);
        var free = await client.AffiliateCampaigns.ValidateReferralIdAsync("eve_2026", token);
        var media = await client.Media.ListAsync(token);
        return $"{commissions} {customers} {methods} {lead} {free} {media}";
    }
}
