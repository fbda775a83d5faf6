using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

internal static partial class EndpointCases
{
    private static EndpointCase[] Affiliates =>
    [
        EndpointCase.OfList(
            "ListAffiliatesAsync",
            "GET /affiliates?page=1&per_page=200&created_before=2024-06-24%2012%3A28%3A00%20UTC&created_after=2024-06-24%2012%3A26%3A00%20UTC&query=ana",
            ListOf("affiliate-2024"), (api, token) => api.ListAffiliatesAsync(1, 200, Noon + Duration.FromMinutes(2), Noon, "ana", token),
            page =>
            {
                var affiliate = page.Items.ShouldHaveSingleItem();
                (affiliate.Id, affiliate.Email, affiliate.FirstName, affiliate.LastName).ShouldBe((5001, "ana@example.com", "Ana", "Lopez"));
                (affiliate.AffiliateCode, affiliate.Status, affiliate.PaypalEmail).ShouldBe(("ana1", LeadDynoAffiliateStatus.Active, "pay@example.com"));
                (affiliate.Unsubscribed, affiliate.Archived, affiliate.PendingApproval).ShouldBe((false, false, false));
                (affiliate.TotalLeads, affiliate.TotalVisitors, affiliate.TotalPurchases).ShouldBe((2, null, 1));
                (affiliate.CompensationTierCode, affiliate.ReferringAffiliateId, affiliate.ReferrerDomain).ShouldBe(("VIP", null, null));
                affiliate.CustomFields!["T-shirt"].GetString().ShouldBe("M");
                affiliate.Unmapped.ShouldBeNull();
            },
            client => client.Affiliates.List(Noon, Noon + Duration.FromMinutes(2), "ana", 200, OneAtATime)),
        EndpointCase.Of(
            "CountAffiliatesAsync", "GET /affiliates/count", Sample("count"), (api, token) => api.CountAffiliatesAsync(token),
            count => count.Count.ShouldBe(169), (client, token) => client.Affiliates.CountAsync(token)),
        EndpointCase.Of(
            "CreateAffiliateAsync", "POST /affiliates", Sample("affiliate-2024"), (api, token) => api.CreateAffiliateAsync(NewAffiliate, token),
            affiliate => affiliate.Value!.Id.ShouldBe(5001), (client, token) => client.Affiliates.CreateAsync(NewAffiliate, token),
            body: """
                {"email":"ana@example.com","first_name":"Ana","last_name":"Lopez","affiliate_code":"ana1","affiliate_type":"VIP","paypal_email":"pay@example.com",
                 "unsubscribed":true,"override_approval":true,"referring_affiliate":"joe@example.com"}
                """),
        EndpointCase.Of(
            "GetAffiliateByEmailAsync", "GET /affiliates/by_email?email=a%40b.com", Sample("affiliate-2013"), (api, token) => api.GetAffiliateByEmailAsync("a@b.com", token),
            affiliate => (affiliate.Value!.Id, affiliate.Value.FirstName, affiliate.Value.AffiliateCode).ShouldBe((47, "", null)),
            (client, token) => client.Affiliates.GetByEmailAsync("a@b.com", token)),
        EndpointCase.Of(
            "GetAffiliateByCodeAsync", "GET /affiliates/by_affiliate_code?affiliate_code=ana1", Sample("affiliate-2024"),
            (api, token) => api.GetAffiliateByCodeAsync("ana1", token), affiliate => affiliate.Value!.AffiliateCode.ShouldBe("ana1"),
            (client, token) => client.Affiliates.GetByCodeAsync("ana1", token)),
        EndpointCase.Of(
            "GetAffiliateAsync", "GET /affiliates/289", Sample("affiliate-2013"), (api, token) => api.GetAffiliateAsync(289, token),
            affiliate => affiliate.Value!.AffiliateDashboardUrl.ShouldBe("https://app.leaddyno.com/p/f3007c9507a4faa1036be113d5a1cce3be648b24"),
            (client, token) => client.Affiliates.GetAsync(289, token)),
        EndpointCase.Of(
            "UpdateAffiliateAsync", "PUT /affiliates/289", Sample("affiliate-2013"), (api, token) => api.UpdateAffiliateAsync(289, AffiliateChange, token),
            affiliate => affiliate.Value!.Id.ShouldBe(47), (client, token) => client.Affiliates.UpdateAsync(289, AffiliateChange, token),
            body: """{"email":"a@b.com","first_name":"Joe","last_name":"Doe","affiliate_code":"joe1","affiliate_type":"VIP","paypal_email":"p@b.com"}"""),
        EndpointCase.OfList(
            "ListLeadsOfAffiliateAsync", "GET /affiliates/289/leads?page=1", ListOf("lead"), (api, token) => api.ListLeadsOfAffiliateAsync(289, 1, token),
            page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(13072), client => client.Affiliates.ListLeads(289, OneAtATime)),
        EndpointCase.OfList(
            "ListPurchasesOfAffiliateAsync", "GET /affiliates/289/purchases?page=1", Sample("purchases-of-affiliate"),
            (api, token) => api.ListPurchasesOfAffiliateAsync(289, 1, token), page => page.Items.ShouldHaveSingleItem().PurchaseAmount.ShouldBe(193.51m),
            client => client.Affiliates.ListPurchases(289, OneAtATime)),
    ];

    private static EndpointCase[] AffiliateActions =>
    [
        EndpointCase.Of(
            "ArchiveAffiliateAsync", "POST /affiliates/289/archive", Sample("affiliate-archived"), (api, token) => api.ArchiveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Archived.ShouldBe(true), (client, token) => client.Affiliates.ArchiveAsync(289, token)),
        EndpointCase.Of(
            "UnarchiveAffiliateAsync", "POST /affiliates/289/unarchive", Sample("affiliate-archived"), (api, token) => api.UnarchiveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Id.ShouldBe(1), (client, token) => client.Affiliates.UnarchiveAsync(289, token)),
        EndpointCase.Of(
            "ApproveAffiliateAsync", "POST /affiliates/289/approve", Sample("affiliate-approved"), (api, token) => api.ApproveAffiliateAsync(289, token),
            affiliate => affiliate.Value!.PendingApproval.ShouldBe(false), (client, token) => client.Affiliates.ApproveAsync(289, token)),
        EndpointCase.Of(
            "RejectAffiliateAsync", "POST /affiliates/289/reject", Sample("affiliate-approved"), (api, token) => api.RejectAffiliateAsync(289, token),
            affiliate => affiliate.Value!.Status.ShouldBe(LeadDynoAffiliateStatus.Active), (client, token) => client.Affiliates.RejectAsync(289, token)),
        EndpointCase.Of(
            "CreateSignInLinkAsync", "POST /affiliates/5001/sign_in_link", Sample("sign-in-link"), (api, token) => api.CreateSignInLinkAsync(5001, token),
            link => link.ShouldBe(new()
            {
                AffiliateId = 5001,
                SignInUrl = "https://example.com/sign_in/canary-sign-in-token",
                ExpiresAt = Instant.FromUtc(2024, 10, 16, 17, 10, 59),
                ExpiresInSeconds = 900,
            }),
            (client, token) => client.Affiliates.CreateSignInLinkAsync(5001, token)),
    ];

    private static LeadDynoAffiliateChange AffiliateChange => new()
    {
        Email = "a@b.com",
        FirstName = "Joe",
        LastName = "Doe",
        AffiliateCode = "joe1",
        AffiliateType = "VIP",
        PaypalEmail = "p@b.com",
    };

    private static LeadDynoNewAffiliate NewAffiliate => new()
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
