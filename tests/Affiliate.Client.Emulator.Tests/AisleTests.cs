using System.Net;
using System.Text.Json;
using Affiliate.Client.Emulator.Aisle;

namespace Affiliate.Client.Emulator.Tests;

public sealed class AisleTests : EmulatorTest
{
    [Theory]
    [InlineData(AisleEndSignal.Absent, null)]
    [InlineData(AisleEndSignal.Null, JsonValueKind.Null)]
    [InlineData(AisleEndSignal.EmptyText, JsonValueKind.String)]
    public async Task The_end_is_told_in_three_ways(AisleEndSignal signal, JsonValueKind? kind)
    {
        Emulator.Aisle.EndSignal = signal;
        Emulator.Aisle.ShortPageEvery = 0;
        var body = await Wire.Json(Wire.Aisle("payouts?limit=250&startDate=2023-09-01&endDate=2023-09-02"));
        (body.TryGetProperty("nextPageToken", out var token) ? token.ValueKind : (JsonValueKind?)null).ShouldBe(kind);
        body.GetProperty("recordsCount").GetInt32().ShouldBe(body.GetProperty("payouts").GetArrayLength());
    }

    [Fact]
    public async Task Empty_pages_may_lie_in_between()
    {
        Emulator.Aisle.EmptyPageEvery = 2;
        Emulator.Aisle.ShortPageEvery = 0;
        var first = await Wire.Json(Wire.Aisle("payouts?limit=10"));
        var second = await Wire.Json(
            Wire.Aisle("payouts?limit=10&nextPageToken=" + Uri.EscapeDataString(first.GetProperty("nextPageToken").GetString()!))
        );
        var third = await Wire.Json(
            Wire.Aisle("payouts?limit=10&nextPageToken=" + Uri.EscapeDataString(second.GetProperty("nextPageToken").GetString()!))
        );
        second.GetProperty("payouts").GetArrayLength().ShouldBe(0);
        third.GetProperty("payouts").GetArrayLength().ShouldBe(10);
        third
            .GetProperty("payouts")[0]
            .GetProperty("id")
            .GetString()
            .ShouldNotBe(first.GetProperty("payouts")[9].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("payouts?startDate=2023-09-01", 400)]
    [InlineData("payouts?limit=251", 400)]
    [InlineData("payouts?limit=0", 400)]
    [InlineData("payouts?nextPageToken=nonsense", 400)]
    [InlineData("payouts?endDate=2023-09-02", 200)]
    [InlineData("customers/signups", 200)]
    public async Task Checks_what_the_page_says(string path, int status)
    {
        using var response = await Wire.Aisle(path);
        ((int)response.StatusCode).ShouldBe(status);
        if (status != 200)
            (await Wire.Json(response)).GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Each_host_takes_its_own_key_only()
    {
        using var read = await Wire.Send(
            null,
            new Uri(Emulator.Aisle.BaseAddress, "api/v1/1234/payouts"),
            null,
            request => request.Headers.Add("X-Api-Key", Emulator.Aisle.SubscribeApiKey)
        );
        read.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var write = await Subscribe("5550001", key: Emulator.Aisle.ApiKey);
        write.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Subscribing_refuses_with_status_200()
    {
        (await Code("5550001")).ShouldBe("NewConvoCreated");
        (await Code("5550001")).ShouldBe("ConvoAlreadyExists");
        (await Code("5550001", campaign: "777")).ShouldBe("UserNotEligible");
        Emulator.Aisle.SubscribeCodes["5550002"] = "VoipCustomer";
        (await Code("5550002")).ShouldBe("VoipCustomer");
        Emulator.Aisle.Signups.Count(row => row.PhoneLast4 == "0001" && row.CampaignName == "Campaign 999").ShouldBe(1);
    }

    [Fact]
    public async Task Too_many_subscriptions_block_for_an_hour_and_longer_with_each_try()
    {
        Emulator.Aisle.SubscriptionsPerHour = 1;
        (await Status("1")).ShouldBe(200);
        (await Status("2")).ShouldBe(429);
        Clock.Advance(TimeSpan.FromMinutes(59));
        (await Status("3")).ShouldBe(429);
        Clock.Advance(TimeSpan.FromMinutes(30));
        (await Status("4")).ShouldBe(429, "the try of before lengthened the wait");
        Clock.Advance(TimeSpan.FromHours(3));
        (await Status("5")).ShouldBe(200);
    }

    private async Task<string?> Code(string phone, string campaign = "999")
    {
        using var response = await Subscribe(phone, campaign);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await Wire.Json(response)).GetProperty("code").GetString();
    }

    private async Task<int> Status(string phone)
    {
        using var response = await Subscribe(phone);
        return (int)response.StatusCode;
    }

    private Task<HttpResponseMessage> Subscribe(string phone, string campaign = "999", string? key = null) => Wire.Send(
        HttpMethod.Post,
        new Uri(Emulator.Aisle.SubscribeAddress, "api/webhooks/manual-input"),
        $$"""{"customerPhoneNumber":"{{phone}}","campaignPhoneNumber":"{{campaign}}"}""",
        request => request.Headers.Add("x-api-key", key ?? Emulator.Aisle.SubscribeApiKey));
}
