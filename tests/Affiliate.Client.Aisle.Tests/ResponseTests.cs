using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>What answers other than those of the contracts become.</summary>
public sealed class ResponseTests : AisleTest
{
    [Fact]
    public async Task An_old_row_lacks_the_new_fields_and_keeps_its_zeros()
    {
        Brands.EnqueueJson(Sample("payouts-old.json"));
        var payout = (await Client.Api.ListPayoutsAsync("1234", cancellationToken: Token)).Payouts!.ShouldHaveSingleItem();
        payout.Amount.ShouldBe(4m);
        payout.Conversation.ShouldBe(new() { CustomerPhoneNumber = "0042" });
        payout.Image!.Skus.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NewConvoCreated", true)]
    [InlineData("ConvoAlreadyExists", false)]
    [InlineData("ConvoStopped", false)]
    [InlineData("EmailAlreadyExists", false)]
    [InlineData("UserNotEligible", false)]
    [InlineData("VoipCustomer", false)]
    [InlineData("PayoutBlocked", false)]
    [InlineData("newconvocreated", false)]
    [InlineData("SomethingNew", false)]
    [InlineData("", false)]
    public async Task Only_one_code_of_a_2xx_response_means_subscribed(string code, bool isSubscribed)
    {
        Console.Enqueue(
            ScriptedResponse.Json(Sample("subscribe-refused.json").Replace("ConvoAlreadyExists", code, StringComparison.Ordinal), 202)
        );
        var result = await Client.Subscriptions.CreateAsync(new() { CustomerPhoneNumber = "1", CampaignPhoneNumber = "2" }, Token);
        result.IsSubscribed.ShouldBe(isSubscribed);
        result.Code!.Value.Value.ShouldBe(code);
        result.Message.ShouldBe("response message");
    }

    [Theory]
    [InlineData("""{"message":"response message"}""")]
    [InlineData("""{"message":"response message","code":null}""")]
    public async Task No_code_is_no_success(string response)
    {
        Console.EnqueueJson(response);
        (
            await Client.Subscriptions.CreateAsync(new() { CustomerPhoneNumber = "1", CampaignPhoneNumber = "2" }, Token)
        ).IsSubscribed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("100.5", "100.5")]
    [InlineData("4", "4")]
    [InlineData("1000", "1000")]
    [InlineData("\"20.0\"", "20.0")]
    [InlineData("386.22000000000003", "386.22000000000003")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("1E+3", "1000")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public async Task Money_is_exact(string json, string? expected)
    {
        Brands.EnqueueJson(Sample("payouts-old.json").Replace("\"amount\": 4", $"\"amount\": {json}", StringComparison.Ordinal));
        var amount = (await Client.Api.ListPayoutsAsync("1234", cancellationToken: Token)).Payouts![0].Amount;
        amount?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
        if (expected is null) amount.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"1,000.00\"")]
    [InlineData("\"$4\"")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("[4]")]
    public async Task Odd_money_does_not_pass_silently(string json)
    {
        Brands.EnqueueJson(Sample("payouts-old.json").Replace("\"amount\": 4", $"\"amount\": {json}", StringComparison.Ordinal));
        var row = (await Client.Api.ListPayoutsAsync("1234", cancellationToken: Token)).Payouts![0];
        row.Amount.ShouldBeNull();
        row.Unmapped!["unreadable:amount"].GetRawText().ShouldBe(json);
    }

    [Fact]
    public async Task A_merchant_of_any_type_is_kept_as_it_came()
    {
        Brands.EnqueueJson(
            Respond("ListPayoutsAsync").Replace("\"merchant\": null", """ "merchant": {"name":"Corner Shop"} """, StringComparison.Ordinal)
        );
        var payouts = (await Client.Api.ListPayoutsAsync("1234", cancellationToken: Token)).Payouts!;
        payouts[0].Image!.Merchant!.Value.GetProperty("name").GetString().ShouldBe("Corner Shop");
    }

    [Fact]
    public void Nothing_of_a_response_is_dropped()
    {
        RoundTrips(Respond("ListPayoutsAsync"), AisleJsonContext.Default.AislePayoutPage);
        RoundTrips(Sample("payouts-old.json"), AisleJsonContext.Default.AislePayoutPage);
        RoundTrips(Sample("payouts-empty.json"), AisleJsonContext.Default.AislePayoutPage);
        RoundTrips(Respond("ListSignupsAsync"), AisleJsonContext.Default.AisleSignupPage);
        RoundTrips(Respond("SubscribeAsync"), AisleJsonContext.Default.AisleSubscribeResult);
        RoundTrips(Sample("subscribe-refused.json"), AisleJsonContext.Default.AisleSubscribeResult);
    }

    // A field that nobody knows goes into every object first; nulls may go, and a time may be written another way.
    private static void RoundTrips<T>(string response, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        var input = JsonNode.Parse(response)!;
        AddUnknown(input);
        var output = JsonNode.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize(input.ToJsonString(), type)!, type))!;
        Plain(output).ShouldBe(Plain(input), ignoreOrder: true);
    }

    private static void AddUnknown(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) AddUnknown(item);
        }
        else if (node is JsonObject members)
        {
            foreach (var member in members.ToList()) AddUnknown(member.Value);
            members["unknown_field"] = new JsonObject { ["kept"] = new JsonArray(1, "two") };
        }
    }

    private static IEnumerable<string> Plain(JsonNode? node, string path = "$") => node switch
    {
        JsonObject members => members.SelectMany(member => Plain(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Plain(item, $"{path}[{index}]")),
        JsonValue value => [$"{path} = {value.ToJsonString().Replace(".000Z", "Z", StringComparison.Ordinal)}"],
        _ => [],
    };
}
