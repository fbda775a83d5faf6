using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>Every method of both wire interfaces: what the right server receives, and all that it answers.</summary>
public sealed class EndpointTests : AisleTest
{
    private static readonly IReadOnlyList<EndpointCall> Calls =
    [
        new(nameof(IAisleApi.ListPayoutsAsync), "GET", "/api/v1/1234/payouts?startDate=2023-01-01&endDate=2023-01-31&limit=250&nextPageToken=next", null, "payouts.json",
            async client => await client.Api.ListPayoutsAsync("1234", new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 31), 250, "next", Token)),
        new(nameof(IAisleApi.ListSignupsAsync), "GET", "/api/v1/1234/customers/signups?startDate=2023-01-01&endDate=2023-01-31&limit=250&nextPageToken=next", null, "signups.json",
            async client => await client.Api.ListSignupsAsync("1234", new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 31), 250, "next", Token)),
        new(nameof(IAisleSubscribeApi.SubscribeAsync), "POST", "/api/webhooks/manual-input", """{"customerPhoneNumber":"5555550100","campaignPhoneNumber":"5555550199","zipCode":"90001"}""", "subscribe-created.json",
            async client => await client.SubscribeApi.SubscribeAsync(new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199", ZipCode = "90001" }, Token)),
    ];

    public static TheoryData<string> Methods => [.. Calls.Select(static call => call.Method)];

    [Fact]
    public void Every_method_is_called_here() =>
        WireMethod.Of(typeof(IAisleApi), typeof(IAisleSubscribeApi)).Select(static method => method.Name).ShouldBe(Calls.Select(static call => call.Method), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_loses_nothing_of_the_answer(string method)
    {
        var call = Calls.Single(one => one.Method == method);
        var isSubscribe = call.Verb == "POST";
        var server = isSubscribe ? Console : Brands;
        server.EnqueueJson(Sample(call.Sample));

        var answer = await call.Send(Client);

        var request = server.Single;
        (request.Verb, request.Target).ShouldBe((call.Verb, call.Target));
        request.Header("X-Api-Key").ShouldBe(isSubscribe ? SubscribeKey : ReadKey);
        request.Header("Accept").ShouldBe("application/json");
        request.Body.ShouldBe(call.Body ?? "");
        (isSubscribe ? Brands : Console).Requests.ShouldBeEmpty();
        var written = JsonNode.Parse(JsonSerializer.Serialize(answer, answer.GetType(), AisleJsonContext.Default));
        Plain(written)!.ToJsonString().ShouldBe(Plain(JsonNode.Parse(Sample(call.Sample)))!.ToJsonString());
    }

    // Members in one order, nulls left out, and moments and numbers in one spelling: what else differs is a loss.
    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(static member => member.Value is not null).OrderBy(static member => member.Key, StringComparer.Ordinal)
            .Select(static member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out DateTimeOffset moment) => JsonValue.Create(moment.ToUnixTimeMilliseconds()),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(value.GetValue<decimal>() / 1.000000000000m),
        _ => node!.DeepClone(),
    };

    private sealed record EndpointCall(string Method, string Verb, string Target, string? Body, string Sample, Func<AisleClient, Task<object>> Send);
}
