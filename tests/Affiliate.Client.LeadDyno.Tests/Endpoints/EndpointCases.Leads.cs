using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

internal static partial class EndpointCases
{
    private static EndpointCase[] Leads =>
    [
        EndpointCase.OfList(
            "ListLeadsAsync", "GET /leads?page=1&created_before=2024-06-24%2012%3A26%3A01%20UTC&created_after=2024-06-24%2012%3A26%3A00%20UTC", ListOf("lead"),
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
        EndpointCase.Of(
            "CountLeadsAsync", "GET /leads/count", Sample("count"), (api, token) => api.CountLeadsAsync(token),
            count => count.Count.ShouldBe(169), (client, token) => client.Leads.CountAsync(token)),
        EndpointCase.Of(
            "CreateLeadAsync", "POST /leads", Sample("lead"), (api, token) => api.CreateLeadAsync(NewLead, token),
            lead => lead.Value!.Id.ShouldBe(13072), (client, token) => client.Leads.CreateAsync(NewLead, token),
            body: """
                {"email":"example@example.com","agent":"Mozilla","code":"ana1","referrer":"http://r.example","remote_ip":"192.0.2.1","tracking_code":"t1",
                 "url":"http://example.com","first_name":"Joe","last_name":"Doe","address1":"1 Main St","address2":"Floor 2","city":"Austin","state":"TX",
                 "zipcode":"78701","country":"US","phone":"+1","affiliate":"ana@example.com","custom_status":"new"}
                """),
        EndpointCase.Of(
            "ImportLeadsAsync", "POST /leads/import", ListOf("lead"),
            (api, token) => api.ImportLeadsAsync(new() { Leads = [new() { Email = "a@b.com" }, new() { Email = "c@d.com" }] }, token),
            page => page.Items.ShouldHaveSingleItem(),
            (client, token) => client.Leads.ImportAsync([new() { Email = "a@b.com" }, new() { Email = "c@d.com" }], token),
            body: """{"leads":[{"email":"a@b.com"},{"email":"c@d.com"}]}"""),
        EndpointCase.Of(
            "GetLeadByEmailAsync", "GET /leads/by_email?email=a%2Bb%40example.com", Sample("lead"), (api, token) => api.GetLeadByEmailAsync("a+b@example.com", token),
            lead => lead.Value!.Id.ShouldBe(13072), (client, token) => client.Leads.GetByEmailAsync("a+b@example.com", token)),
        EndpointCase.Of(
            "GetLeadAsync", "GET /leads/14377", Sample("lead-2024"), (api, token) => api.GetLeadAsync(14377, token),
            lead =>
            {
                (lead.Value!.Address1, lead.Value.Address2, lead.Value.City, lead.Value.State).ShouldBe(("1 Main St", null, "Austin", "TX"));
                (lead.Value.Zipcode, lead.Value.Country, lead.Value.CustomStatus).ShouldBe(("78701", "US", "party_rockin"));
                lead.Value.CrmData!.Value.GetProperty("owner").GetString().ShouldBe("Ana");
                lead.Value.Unmapped.ShouldBeNull();
            },
            (client, token) => client.Leads.GetAsync(14377, token)),
        EndpointCase.Of(
            "UpdateLeadAsync", "PUT /leads/14377", Sample("lead-2024"), (api, token) => api.UpdateLeadAsync(14377, LeadChange, token),
            lead => lead.Value!.CustomStatus.ShouldBe("party_rockin"), (client, token) => client.Leads.UpdateAsync(14377, LeadChange, token),
            body: """{"email":"e@example.com","first_name":"Joe","last_name":"Doe","custom_status":"party_rockin"}"""),
        EndpointCase.OfList(
            "ListPurchasesOfLeadAsync", "GET /leads/14377/purchases?page=1&include_line_items=true", Sample("purchases"),
            (api, token) => api.ListPurchasesOfLeadAsync(14377, 1, true, token), page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(899),
            client => client.Leads.ListPurchases(14377, true, OneAtATime)),
        EndpointCase.Of(
            "CancelPurchasesOfLeadAsync", "DELETE /leads/14377/purchases?source=api&effective_date=2024-06-24T12%3A26%3A00Z&cancellation_code=c1", Sample("purchases-cancelled"),
            (api, token) => api.CancelPurchasesOfLeadAsync(14377, "api", Noon, "c1", token),
            page => page.Items.ShouldHaveSingleItem().Cancellation!.EffectiveDate.ShouldBe(Instant.FromUtc(2013, 5, 24, 4, 28, 4)),
            (client, token) => client.Leads.CancelAllPurchasesAsync(14377, "api", Noon, "c1", token)),
    ];

    private static LeadDynoLeadChange LeadChange => new() { Email = "e@example.com", FirstName = "Joe", LastName = "Doe", CustomStatus = "party_rockin" };

    private static LeadDynoNewLead NewLead => new()
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
