using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

internal static partial class EndpointCases
{
    private static EndpointCase[] Visitors =>
    [
        EndpointCase.OfList(
            "ListVisitorsAsync", "GET /visitors?page=1", ListOf("visitor"), (api, token) => api.ListVisitorsAsync(1, token),
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
        EndpointCase.Of(
            "CountVisitorsAsync", "GET /visitors/count", Sample("count"), (api, token) => api.CountVisitorsAsync(token),
            count => count.Count.ShouldBe(169), (client, token) => client.Visitors.CountAsync(token)),
        EndpointCase.Of(
            "CreateVisitorAsync", "POST /visitors", Sample("visitor"), (api, token) => api.CreateVisitorAsync(NewVisitor, token),
            visitor => visitor.Value!.Id.ShouldBe(1177), (client, token) => client.Visitors.CreateAsync(NewVisitor, token),
            body: """{"agent":"Mozilla","code":"ana1","referrer":"http://r.example","remote_ip":"192.0.2.1","tracking_code":"t1","url":"http://example.com?a=1"}"""),
        EndpointCase.Of(
            "ImportVisitorsAsync", "POST /visitors/import", Sample("visitors-imported"),
            (api, token) => api.ImportVisitorsAsync(new() { Visitors = [new() { Url = "http://example.com" }] }, token),
            page => page.Items.ShouldHaveSingleItem().Lead.ShouldBeNull(),
            (client, token) => client.Visitors.ImportAsync([new() { Url = "http://example.com" }], token),
            body: """{"visitors":[{"url":"http://example.com"}]}"""),
        EndpointCase.Of(
            "GetVisitorByTrackingCodeAsync", "GET /visitors/by_tracking_code?tracking_code=a%2Fb", Sample("visitor"),
            (api, token) => api.GetVisitorByTrackingCodeAsync("a/b", token), visitor => visitor.Value!.Id.ShouldBe(1177),
            (client, token) => client.Visitors.GetByTrackingCodeAsync("a/b", token)),
        EndpointCase.Of(
            "GetVisitorAsync", "GET /visitors/1457", Sample("visitor"), (api, token) => api.GetVisitorAsync(1457, token),
            visitor => visitor.IsArray.ShouldBeFalse(), (client, token) => client.Visitors.GetAsync(1457, token)),
    ];

    private static LeadDynoNewVisitor NewVisitor => new()
    {
        Agent = "Mozilla",
        Code = "ana1",
        Referrer = "http://r.example",
        RemoteIp = "192.0.2.1",
        TrackingCode = "t1",
        Url = "http://example.com?a=1",
    };
}
