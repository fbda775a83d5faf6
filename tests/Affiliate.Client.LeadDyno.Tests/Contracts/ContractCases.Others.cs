using Affiliate.Client.LeadDyno.SubIds;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] SubIds =>
    [
        ContractCase.OfList(
            "ListSubIdsAsync",
            (api, token) => api.ListSubIdsAsync(1, LeadDynoSubIdOrder.LeadsTotal, "true", 1, 12, token),
            page =>
                page.Items.ShouldHaveSingleItem()
                    .ShouldBe(new() { Id = 5, Name = "Example Sub ID", Url = "https://leaddyno.com/contact", AffiliateId = 1 }),
            client => client.SubIds.List(1, LeadDynoSubIdOrder.LeadsTotal, ascending: true, 12, OneAtATime)),
        ContractCase.From(
            "GetSubIdAsync",
            (api, token) => api.GetSubIdAsync(1, 5, token),
            subId => subId.Value!.Id.ShouldBe(5),
            (client, token) => client.SubIds.GetAsync(1, 5, token)),
        ContractCase.From(
            "CreateSubIdAsync",
            (api, token) => api.CreateSubIdAsync(1, NewSubId, token),
            subId => subId.Value!.Id.ShouldBe(5),
            (client, token) => client.SubIds.CreateAsync(1, NewSubId, token)),
        ContractCase.From(
            "DeleteSubIdAsync",
            (api, token) => api.DeleteSubIdAsync(1, 5, token),
            done => done.ShouldBeTrue(),
            (client, token) => client.SubIds.DeleteAsync(1, 5, token)),
    ];

    private static ContractCase[] Others =>
    [
        ContractCase.OfList(
            "ListCampaignsAsync",
            (api, token) => api.ListCampaignsAsync(1, Noon + Duration.FromMinutes(2), Noon, token),
            page => page.Items.ShouldHaveSingleItem().ShouldBe(new()
            {
                Id = 7,
                Code = "ExampleCampaign",
                CreatedAt = Instant.FromUtc(2012, 8, 2, 13, 46, 6),
                UpdatedAt = Instant.FromUtc(2013, 5, 15, 18, 12),
            }),
            client => client.Campaigns.List(Noon, Noon + Duration.FromMinutes(2), OneAtATime)),
        ContractCase.From(
            "CountCampaignsAsync",
            (api, token) => api.CountCampaignsAsync(token),
            count => count.Count.ShouldBe(169),
            (client, token) => client.Campaigns.CountAsync(token)),
        ContractCase.From(
            "GetCampaignAsync",
            (api, token) => api.GetCampaignAsync(7, token),
            campaign => campaign.Value!.Code.ShouldBe("ExampleCampaign"),
            (client, token) => client.Campaigns.GetAsync(7, token)),
        ContractCase.OfList(
            "ListCampaignLeadsAsync",
            (api, token) => api.ListCampaignLeadsAsync(7, 1, token),
            page => page.Items.ShouldHaveSingleItem().Id.ShouldBe(13072),
            client => client.Campaigns.ListLeads(7, OneAtATime)),
        ContractCase.From(
            "ListCustomFieldsAsync",
            (api, token) => api.ListCustomFieldsAsync(true, token),
            page => page.Items.ShouldBe(["Optional field 1", "Required field 1"]),
            (client, token) => client.CustomFields.ListAsync(cancellationToken: token)),
        ContractCase.From(
            "CreateCustomFieldAsync",
            (api, token) => api.CreateCustomFieldAsync(new() { NewField = "Size", IsRequired = false }, token),
            done => done.ShouldBeTrue(),
            (client, token) => client.CustomFields.CreateAsync("Size", false, token)),
        ContractCase.From(
            "DeleteCustomFieldAsync",
            (api, token) => api.DeleteCustomFieldAsync("Will be deleted", token),
            done => done.ShouldBeTrue(),
            (client, token) => client.CustomFields.DeleteAsync("Will be deleted", token)),
    ];

    private static LeadDynoCreateSubIdRequest NewSubId => new() { Url = "https://leaddyno.com/contact", Name = "Example Sub ID" };
}
