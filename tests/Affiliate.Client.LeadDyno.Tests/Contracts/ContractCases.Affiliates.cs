using Affiliate.Client.LeadDyno.Affiliates;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] Affiliates =>
    [
        ContractCase.OfList(
            "ListAffiliatesAsync",
            (api, token) => api.ListAffiliatesAsync(1, 200, Noon + Duration.FromMinutes(2), Noon, "ana", token),
            page =>
            {
                var affiliate = page.Items.ShouldHaveSingleItem();
                (affiliate.Id, affiliate.Email, affiliate.FirstName, affiliate.LastName)
                    .ShouldBe((5001, "ana@example.com", "Ana", "Lopez"));
                (affiliate.AffiliateCode, affiliate.Status, affiliate.PaypalEmail)
                    .ShouldBe(("ana1", LeadDynoAffiliateStatus.Active, "pay@example.com"));
                (affiliate.Unsubscribed, affiliate.Archived, affiliate.PendingApproval).ShouldBe((false, false, false));
                (affiliate.TotalLeads, affiliate.TotalVisitors, affiliate.TotalPurchases).ShouldBe((2, null, 1));
                (affiliate.CompensationTierCode, affiliate.ReferringAffiliateId, affiliate.ReferrerDomain).ShouldBe(("VIP", null, null));
                affiliate.CustomFields!["T-shirt"].GetString().ShouldBe("M");
                affiliate.Unmapped.ShouldBeNull();
            },
            client => client.Affiliates.List(Noon, Noon + Duration.FromMinutes(2), "ana", 200, OneAtATime)),
        ContractCase.From(
            "CountAffiliatesAsync",
            (api, token) => api.CountAffiliatesAsync(token),
            count => count.Count.ShouldBe(169),
            (client, token) => client.Affiliates.CountAsync(token)),
        ContractCase.From(
            "CreateAffiliateAsync",
            (api, token) => api.CreateAffiliateAsync(NewAffiliate, token),
            affiliate => affiliate.Value!.Id.ShouldBe(5001),
            (client, token) => client.Affiliates.CreateAsync(NewAffiliate, token)),
        ContractCase.From(
            "GetAffiliateByEmailAsync",
            (api, token) => api.GetAffiliateByEmailAsync("a@b.com", token),
            affiliate => (affiliate.Value!.Id, affiliate.Value.FirstName, affiliate.Value.AffiliateCode).ShouldBe((47, "", null)),
            (client, token) => client.Affiliates.GetByEmailAsync("a@b.com", token)),
        ContractCase.From(
            "GetAffiliateByCodeAsync",
            (api, token) => api.GetAffiliateByCodeAsync("ana1", token),
            affiliate => affiliate.Value!.AffiliateCode.ShouldBe("ana1"),
            (client, token) => client.Affiliates.GetByCodeAsync("ana1", token)),
        ContractCase.From(
            "GetAffiliateAsync",
            (api, token) => api.GetAffiliateAsync(289, token),
            affiliate =>
                affiliate.Value!.AffiliateDashboardUrl.ShouldBe("https://app.leaddyno.com/p/f3007c9507a4faa1036be113d5a1cce3be648b24"),
            (client, token) => client.Affiliates.GetAsync(289, token)),
        ContractCase.From(
            "UpdateAffiliateAsync",
            (api, token) => api.UpdateAffiliateAsync(289, AffiliateChange, token),
            affiliate => affiliate.Value!.Id.ShouldBe(47),
            (client, token) => client.Affiliates.UpdateAsync(289, AffiliateChange, token)),
        ContractCase.OfList(
            "ListAffiliateLeadsAsync",
            (api, token) => api.ListAffiliateLeadsAsync(289, 1, token),
            page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(13072),
            client => client.Affiliates.ListLeads(289, OneAtATime)),
        ContractCase.OfList(
            "ListAffiliatePurchasesAsync",
            (api, token) => api.ListAffiliatePurchasesAsync(289, 1, token),
            page => page.Items.ShouldHaveSingleItem().PurchaseAmount.ShouldBe(193.51m),
            client => client.Affiliates.ListPurchases(289, OneAtATime)),
    ];

    private static ContractCase[] AffiliateActions =>
    [
        ContractCase.From(
            "ArchiveAffiliateAsync",
            (api, token) => api.ArchiveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Archived.ShouldBe(true),
            (client, token) => client.Affiliates.ArchiveAsync(289, token)),
        ContractCase.From(
            "UnarchiveAffiliateAsync",
            (api, token) => api.UnarchiveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Id.ShouldBe(1),
            (client, token) => client.Affiliates.UnarchiveAsync(289, token)),
        ContractCase.From(
            "ApproveAffiliateAsync",
            (api, token) => api.ApproveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.PendingApproval.ShouldBe(false),
            (client, token) => client.Affiliates.ApproveAsync(289, token)),
        ContractCase.From(
            "RejectAffiliateAsync",
            (api, token) => api.RejectAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Status.ShouldBe(LeadDynoAffiliateStatus.Active),
            (client, token) => client.Affiliates.RejectAsync(289, token)),
        ContractCase.From(
            "CreateSignInLinkAsync",
            (api, token) => api.CreateSignInLinkAsync(5001, token),
            link => link.ShouldBe(new()
            {
                AffiliateId = 5001,
                SignInUrl = "https://example.com/sign_in/canary-sign-in-token",
                ExpiresAt = Instant.FromUtc(2024, 10, 16, 17, 10, 59),
                ExpiresInSeconds = 900,
            }),
            (client, token) => client.Affiliates.CreateSignInLinkAsync(5001, token)),
    ];

    private static LeadDynoUpdateAffiliateRequest AffiliateChange => new()
    {
        Email = "a@b.com",
        FirstName = "Joe",
        LastName = "Doe",
        AffiliateCode = "joe1",
        AffiliateType = "VIP",
        PaypalEmail = "p@b.com",
    };

    private static LeadDynoCreateAffiliateRequest NewAffiliate => new()
    {
        Email = "ana@example.com",
        FirstName = "Ana",
        LastName = "Lopez",
        AffiliateCode = "ana1",
        AffiliateType = "VIP",
        PaypalEmail = "pay@example.com",
        Unsubscribed = true,
        OverrideApproval = true,
        ReferringAffiliate = "joe@example.com",
    };
}
