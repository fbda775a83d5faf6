using Affiliate.Client.LeadDyno.Visitors;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] Visitors =>
    [
        ContractCase.OfList(
            "ListVisitorsAsync",
            (api, token) => api.ListVisitorsAsync(1, token),
            page =>
            {
                var visitor = page.Items.ShouldHaveSingleItem();
                visitor.Id.ShouldBe(1177);
                visitor.Affiliate.ShouldBe(new() { Id = 20, Email = "example@example.com" });
                visitor.Campaign.ShouldBe(new() { Id = 11, Code = "UserRecommendations" });
                visitor.Lead.ShouldBe(new() { Id = 32, Email = "8-6-1@test.com" });
                visitor.Url.ShouldBe(new() { Id = 1, Url = "http://example.com/demo" });
                visitor.CreatedAt.ShouldBe(Instant.FromUtc(2013, 4, 8, 21, 47, 35));
                visitor.UpdatedAt.ShouldBe(visitor.CreatedAt);
                visitor.TrackingCode.ShouldBe("72e2b089e149a14f5d67252059273241400b6f9c");
                visitor.Unmapped.ShouldBeNull();
            },
            client => client.Visitors.List(OneAtATime)),
        ContractCase.From(
            "CountVisitorsAsync",
            (api, token) => api.CountVisitorsAsync(token),
            count => count.Count.ShouldBe(169),
            (client, token) => client.Visitors.CountAsync(token)),
        ContractCase.From(
            "CreateVisitorAsync",
            (api, token) => api.CreateVisitorAsync(NewVisitor, token),
            visitor => visitor.Value!.Id.ShouldBe(1177),
            (client, token) => client.Visitors.CreateAsync(NewVisitor, token)),
        ContractCase.From(
            "ImportVisitorsAsync",
            (api, token) => api.ImportVisitorsAsync(new() { Visitors = [new() { Url = "http://example.com" }] }, token),
            page => page.Items.ShouldHaveSingleItem().Lead.ShouldBeNull(),
            (client, token) => client.Visitors.ImportAsync([new() { Url = "http://example.com" }], token)),
        ContractCase.From(
            "GetVisitorByTrackingCodeAsync",
            (api, token) => api.GetVisitorByTrackingCodeAsync("a/b", token),
            visitor => visitor.Value!.Id.ShouldBe(1177),
            (client, token) => client.Visitors.GetByTrackingCodeAsync("a/b", token)),
        ContractCase.From(
            "GetVisitorAsync",
            (api, token) => api.GetVisitorAsync(1457, token),
            visitor => visitor.IsArray.ShouldBeFalse(),
            (client, token) => client.Visitors.GetAsync(1457, token)),
    ];

    private static LeadDynoCreateVisitorRequest NewVisitor => new()
    {
        Agent = "Mozilla",
        Code = "ana1",
        Referrer = "http://r.example",
        RemoteIp = "192.0.2.1",
        TrackingCode = "t1",
        Url = "http://example.com?a=1",
    };
}
