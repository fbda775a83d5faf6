using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

internal static partial class EndpointCases
{
    private static EndpointCase[] SubIds =>
    [
        EndpointCase.OfList(
            "ListSubIdsAsync", "GET /affiliates/1/subids?o=leads_total&oa=true&page=1&per_page=12", ListOf("subid"),
            (api, token) => api.ListSubIdsAsync(1, LeadDynoSubIdOrder.LeadsTotal, "true", 1, 12, token),
            page => page.Items.ShouldHaveSingleItem().ShouldBe(new() { Id = 5, Name = "Example Sub ID", Url = "https://leaddyno.com/contact", AffiliateId = 1 }),
            client => client.SubIds.List(1, LeadDynoSubIdOrder.LeadsTotal, ascending: true, 12, OneAtATime)),
        EndpointCase.OfList(
            "ListSubIdsAsync", "GET /affiliates/1/subids?page=1", ListOf("subid"), (api, token) => api.ListSubIdsAsync(1, page: 1, cancellationToken: token),
            page => page.Items.Count.ShouldBe(1), client => client.SubIds.List(1, ascending: false, paging: OneAtATime)),
        EndpointCase.Of(
            "GetSubIdAsync", "GET /affiliates/1/subids/5", Sample("subid"), (api, token) => api.GetSubIdAsync(1, 5, token),
            subId => subId.Value!.Id.ShouldBe(5), (client, token) => client.SubIds.GetAsync(1, 5, token)),
        EndpointCase.Of(
            "CreateSubIdAsync", "POST /affiliates/1/create_subid", Sample("subid"),
            (api, token) => api.CreateSubIdAsync(1, new() { Url = "https://leaddyno.com/contact", Name = "Example Sub ID" }, token),
            subId => subId.Value!.Id.ShouldBe(5),
            (client, token) => client.SubIds.CreateAsync(1, new() { Url = "https://leaddyno.com/contact", Name = "Example Sub ID" }, token),
            body: """{"url":"https://leaddyno.com/contact","name":"Example Sub ID"}"""),
        EndpointCase.Of(
            "DeleteSubIdAsync", "DELETE /affiliates/1/subids/5", "true", (api, token) => api.DeleteSubIdAsync(1, 5, token),
            done => done.ShouldBeTrue(), (client, token) => client.SubIds.DeleteAsync(1, 5, token)),
    ];

    private static EndpointCase[] Others =>
    [
        EndpointCase.OfList(
            "ListCampaignsAsync", "GET /campaigns?page=1&created_before=2024-06-24%2012%3A28%3A00%20UTC&created_after=2024-06-24%2012%3A26%3A00%20UTC", ListOf("campaign"),
            (api, token) => api.ListCampaignsAsync(1, Noon + Duration.FromMinutes(2), Noon, token),
            page => page.Items.ShouldHaveSingleItem().ShouldBe(new()
            {
                Id = 7,
                Code = "ExampleCampaign",
                CreatedAt = Instant.FromUtc(2012, 8, 2, 13, 46, 6),
                UpdatedAt = Instant.FromUtc(2013, 5, 15, 18, 12),
            }),
            client => client.Campaigns.List(Noon, Noon + Duration.FromMinutes(2), OneAtATime)),
        EndpointCase.Of(
            "CountCampaignsAsync", "GET /campaigns/count", Sample("count"), (api, token) => api.CountCampaignsAsync(token),
            count => count.Count.ShouldBe(169), (client, token) => client.Campaigns.CountAsync(token)),
        EndpointCase.Of(
            "GetCampaignAsync", "GET /campaigns/7", Sample("campaign"), (api, token) => api.GetCampaignAsync(7, token),
            campaign => campaign.Value!.Code.ShouldBe("ExampleCampaign"), (client, token) => client.Campaigns.GetAsync(7, token)),
        EndpointCase.OfList(
            "ListLeadsOfCampaignAsync", "GET /campaigns/7/leads?page=1", ListOf("lead"), (api, token) => api.ListLeadsOfCampaignAsync(7, 1, token),
            page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(13072), client => client.Campaigns.ListLeads(7, OneAtATime)),
        EndpointCase.Of(
            "ListCustomFieldsAsync", "GET /custom_fields?required=true", Sample("custom-fields"), (api, token) => api.ListCustomFieldsAsync(true, token),
            page => page.Items.ShouldBe(["Optional field 1", "Required field 1"]), (client, token) => client.CustomFields.ListAsync(cancellationToken: token)),
        EndpointCase.Of(
            "CreateCustomFieldAsync", "POST /custom_fields", "true", (api, token) => api.CreateCustomFieldAsync(new() { NewField = "Size", IsRequired = false }, token),
            done => done.ShouldBeTrue(), (client, token) => client.CustomFields.CreateAsync("Size", false, token), body: """{"new_field":"Size","is_required":false}"""),
        EndpointCase.Of(
            "DeleteCustomFieldAsync", "DELETE /custom_fields?field_name=Will%20be%20deleted", "true", (api, token) => api.DeleteCustomFieldAsync("Will be deleted", token),
            done => done.ShouldBeTrue(), (client, token) => client.CustomFields.DeleteAsync("Will be deleted", token)),
    ];
}
