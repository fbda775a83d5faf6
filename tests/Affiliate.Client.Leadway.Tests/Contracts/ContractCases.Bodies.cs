using Affiliate.Client.Leadway.AffiliateCampaigns;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Leads;
using Affiliate.Client.Leadway.Media;
using Affiliate.Client.Leadway.PayoutMethods;
using NodaTime;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>Bodies with every member that the vendor documents.</summary>
internal static partial class ContractCases
{
    private static LeadwayCreateAffiliateRequest NewAffiliate => new()
    {
        Email = "john.doe@example.com",
        CampaignId = Campaign,
        FirstName = "John",
        LastName = "Doe",
        PhoneNumber = "+1 888 888-8888",
        WebsiteUrl = "https://example.com",
        CompanyName = "Doe Inc.",
        ParentAffiliateId = Customer,
        Tier = 1,
        CompanyPhoneNumber = "+1 888 888-8889",
        VatId = "VAT123",
        Country = "US",
        Address = "123 Main St",
        Avatar = "https://example.com/avatar.png",
        FacebookUrl = "https://facebook.com/johndoe",
        TwitterUrl = "https://twitter.com/johndoe",
        YoutubeUrl = "https://youtube.com/channel",
        LinkedInUrl = "https://linkedin.com/in/johndoe",
        InstagramUrl = "https://instagram.com/johndoe",
    };

    private static LeadwayAffiliateRecord AffiliateRecord => new()
    {
        Email = "john.doe@example.com",
        CampaignId = Campaign,
        FirstName = "John",
        LastName = "Doe",
        PhoneNumber = "+1 888 888-8888",
        WebsiteUrl = "https://example.com",
        CompanyName = "Doe Inc.",
        ParentAffiliateId = Customer,
        Tier = 1,
        CompanyPhoneNumber = "+1 888 888-8889",
        VatId = "VAT123",
        Country = "US",
        Address = "123 Main St",
        Avatar = "https://example.com/avatar.png",
        FacebookUrl = "https://facebook.com/johndoe",
        TwitterUrl = "https://twitter.com/johndoe",
        YoutubeUrl = "https://youtube.com/channel",
        LinkedInUrl = "https://linkedin.com/in/johndoe",
        InstagramUrl = "https://instagram.com/johndoe",
    };

    private static LeadwayMoveToCampaignRequest Move => new()
    {
        SourceCampaignId = Campaign,
        TargetCampaignId = "650173614761b33c46d33b20",
        MoveMode = 2,
        SendWelcomeEmail = false,
    };

    private static LeadwayUpdatePayoutMethodRequest BankAccount => LeadwayUpdatePayoutMethodRequest.Bank(new()
    {
        BankCountry = "US",
        AccountHolderName = "John Doe",
        Fields = [new() { Key = "accountNumber", Value = "123456789" }],
    });

    private static LeadwayCreateLeadRequest NewLead => new()
    {
        Email = "john@example.com",
        CampaignId = Campaign,
        FirstName = "John",
        LastName = "Doe",
        Phone = "+1 888",
        ContactId = "c1",
    };

    private static LeadwayCreateCommissionRequest NewCommission => new()
    {
        AffiliateId = Affiliate,
        CampaignId = Campaign,
        CustomerId = Customer,
        Amount = 20.50m,
        Currency = "usd",
        Description = "By hand",
        EventDate = Instant.FromUtc(2024, 6, 16, 0, 0),
        EventId = "evt_123",
    };

    private static LeadwayUpdateMediaRequest MediaChange => new() { Name = "Banner", ParentId = Campaign };
}
