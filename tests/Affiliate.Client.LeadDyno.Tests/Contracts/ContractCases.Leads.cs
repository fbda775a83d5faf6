using Affiliate.Client.LeadDyno.Leads;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] Leads =>
    [
        ContractCase.OfList(
            "ListLeadsAsync",
            (api, token) => api.ListLeadsAsync(1, Noon + Duration.FromSeconds(1), Noon, token),
            page =>
            {
                var lead = page.Items.ShouldHaveSingleItem();
                (lead.Id, lead.Email, lead.Status).ShouldBe((13072, "test-8-17-11@test.com", LeadDynoLeadStatus.Registered));
                lead.LatestVisitor!.Id.ShouldBe(191);
                lead.Affiliate!.Email.ShouldBe("aff1_1359503627_per@leaddyno.com");
                lead.UpdatedAt.ShouldBe(Instant.FromUtc(2013, 5, 14, 6, 36, 28));
                lead.TrackingCode.ShouldBe(lead.LatestVisitor.TrackingCode);
                lead.Unmapped.ShouldBeNull();
            },
            // Half seconds: the window must grow to whole ones, never shrink.
            client => client.Leads.List(Noon + Duration.FromMilliseconds(500), Noon + Duration.FromMilliseconds(500), OneAtATime)),
        ContractCase.From(
            "CountLeadsAsync",
            (api, token) => api.CountLeadsAsync(token),
            count => count.Count.ShouldBe(169),
            (client, token) => client.Leads.CountAsync(token)),
        ContractCase.From(
            "CreateLeadAsync",
            (api, token) => api.CreateLeadAsync(NewLead, token),
            lead => lead.Value!.Id.ShouldBe(13072),
            (client, token) => client.Leads.CreateAsync(NewLead, token)),
        ContractCase.From(
            "ImportLeadsAsync",
            (api, token) => api.ImportLeadsAsync(new() { Leads = [new() { Email = "a@b.com" }, new() { Email = "c@d.com" }] }, token),
            page => page.Items.ShouldHaveSingleItem(),
            (client, token) => client.Leads.ImportAsync([new() { Email = "a@b.com" }, new() { Email = "c@d.com" }], token)),
        ContractCase.From(
            "GetLeadByEmailAsync",
            (api, token) => api.GetLeadByEmailAsync("a+b@example.com", token),
            lead => lead.Value!.Id.ShouldBe(13072),
            (client, token) => client.Leads.GetByEmailAsync("a+b@example.com", token)),
        ContractCase.From(
            "GetLeadAsync",
            (api, token) => api.GetLeadAsync(14377, token),
            lead =>
            {
                (lead.Value!.Address1, lead.Value.Address2, lead.Value.City, lead.Value.State)
                    .ShouldBe(("1 Main St", null, "Austin", "TX"));
                (lead.Value.Zipcode, lead.Value.Country, lead.Value.CustomStatus).ShouldBe(("78701", "US", "party_rockin"));
                lead.Value.CrmData!.Value.GetProperty("owner").GetString().ShouldBe("Ana");
                lead.Value.Unmapped.ShouldBeNull();
            },
            (client, token) => client.Leads.GetAsync(14377, token)),
        ContractCase.From(
            "UpdateLeadAsync",
            (api, token) => api.UpdateLeadAsync(14377, LeadChange, token),
            lead => lead.Value!.CustomStatus.ShouldBe("party_rockin"),
            (client, token) => client.Leads.UpdateAsync(14377, LeadChange, token)),
        ContractCase.OfList(
            "ListLeadPurchasesAsync",
            (api, token) => api.ListLeadPurchasesAsync(14377, 1, true, token),
            page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(899),
            client => client.Leads.ListPurchases(14377, true, OneAtATime)),
        ContractCase.From(
            "CancelLeadPurchasesAsync",
            (api, token) => api.CancelLeadPurchasesAsync(14377, "api", Noon, "c1", token),
            page => page.Items.ShouldHaveSingleItem().Cancellation!.EffectiveDate.ShouldBe(Instant.FromUtc(2013, 5, 24, 4, 28, 4)),
            (client, token) => client.Leads.CancelAllPurchasesAsync(14377, "api", Noon, "c1", token)),
    ];

    private static LeadDynoUpdateLeadRequest LeadChange =>
        new() { Email = "e@example.com", FirstName = "Joe", LastName = "Doe", CustomStatus = "party_rockin" };

    private static LeadDynoCreateLeadRequest NewLead => new()
    {
        Email = "example@example.com",
        Agent = "Mozilla",
        Code = "ana1",
        Referrer = "http://r.example",
        RemoteIp = "192.0.2.1",
        TrackingCode = "t1",
        Url = "http://example.com",
        FirstName = "Joe",
        LastName = "Doe",
        Address1 = "1 Main St",
        Address2 = "Floor 2",
        City = "Austin",
        State = "TX",
        Zipcode = "78701",
        Country = "US",
        Phone = "+1",
        Affiliate = "ana@example.com",
        CustomStatus = "new",
    };
}
