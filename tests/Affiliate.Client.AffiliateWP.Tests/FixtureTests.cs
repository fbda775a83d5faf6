using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Campaigns;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using Affiliate.Client.AffiliateWP.Visits;
using Affiliate.Client.Errors;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>Every recorded response goes through the client as a server would send it.</summary>
public sealed class FixtureTests
{
    // What the plugin and its versions know: nothing of it may end up among the unknown fields.
    private static readonly Dictionary<string, Type> Rows = new()
    {
        ["payout_id"] = typeof(AffiliateWPPayout),
        ["referral_id"] = typeof(AffiliateWPReferral),
        ["affiliate_id"] = typeof(AffiliateWPAffiliate),
        ["visit_id"] = typeof(AffiliateWPVisit),
        ["creative_id"] = typeof(AffiliateWPCreative),
        ["customer_id"] = typeof(AffiliateWPCustomer),
        ["campaign_id"] = typeof(AffiliateWPCampaign),
        ["deleted"] = typeof(AffiliateWPDeleted<AffiliateWPPayout>),
        ["name"] = typeof(AffiliateWPSite),
    };

    public static TheoryData<string> Documents =>
        [.. HttpFixture.Names.Where(name => HttpFixture.Load(name).Status < 300 && name != "payouts_fields_ids_page")];

    public static TheoryData<string> Refusals => [.. HttpFixture.Names.Where(name => HttpFixture.Load(name).Status >= 300)];

    [Fact]
    public void All_sixty_recordings_are_here() => HttpFixture.Names.Count().ShouldBe(60);

    [Theory, MemberData(nameof(Documents))]
    public void A_recorded_document_survives_reading_and_writing(string name)
    {
        foreach (var row in GetRows(name))
        {
            var type = Rows[row.EnumerateObject().First().Name];
            var read = JsonSerializer.Deserialize(row, type, AffiliateWPJsonContext.Default)!;
            Lossless.Differences(row, JsonSerializer.SerializeToElement(read, type, AffiliateWPJsonContext.Default)).ShouldBeEmpty();
            if (type != typeof(AffiliateWPSite)) Unmapped(read).ShouldBeNull();
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void Unknown_fields_are_kept_as_they_came(string name)
    {
        const string odd = """{"deep":[1,"x",null,{"y":1.50}]}""";
        foreach (var row in GetRows(name).Take(3))
        {
            var type = Rows[row.EnumerateObject().First().Name];
            var document = JsonNode.Parse(row.GetRawText())!.AsObject();
            document["canary_field"] = JsonNode.Parse(odd);
            if (document["user"] is JsonObject user) user["canary_field"] = JsonNode.Parse(odd);
            if (document["previous"] is JsonObject previous) previous["canary_field"] = JsonNode.Parse(odd);
            if (document["products"] is JsonArray products) products[0]!["canary_field"] = JsonNode.Parse(odd);
            var read = JsonSerializer.Deserialize(document, type, AffiliateWPJsonContext.Default)!;
            Unmapped(read)!["canary_field"].GetRawText().ShouldBe(odd);
            Lossless
                .Differences(
                    JsonSerializer.SerializeToElement(document),
                    JsonSerializer.SerializeToElement(read, type, AffiliateWPJsonContext.Default)
                )
                .ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_recorded_refusal_becomes_a_typed_exception_without_secret_or_html(string name)
    {
        await using var shop = await Shop.OfAsync(name);
        var failure = await Should.ThrowAsync<AffiliateApiException>(() =>
            shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken)
        );
        ((int?)failure.StatusCode).ShouldBe(HttpFixture.Load(name).Status);
        failure.VendorCode.ShouldBe(
            HttpFixture.Load(name).IsJson
                ? JsonDocument.Parse(HttpFixture.Load(name).Body).RootElement.GetProperty("code").GetString()
                : null
        );
        failure.ToString().ShouldNotContain("canary-");
        failure.Message.ShouldNotContain("<");
    }

    [Fact]
    public async Task All_137_payouts_are_read_and_a_float_tail_is_rounded_once_mapped()
    {
        await using var shop = await Shop.OfAsync("payouts_number_0", "float_precision17");
        var rows = await shop.Api.ListPayoutsAsync(number: 0, cancellationToken: TestContext.Current.CancellationToken);
        rows.Count.ShouldBe(137);
        rows.CountBy(row => row.Status!.Value.Value)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Value))
            .ShouldBe([("failed", 12), ("paid", 119), ("processing", 6)]);
        rows.Select(row => row.PayoutId).ShouldBe(Enumerable.Range(1, 140).Select(id => (long)id).Except([25, 50, 75]));

        var tail = (await shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken))[0];
        tail.Amount.ShouldBe(386.22000000000003m);
        tail.Amount.ShouldNotBe(rows[0].Amount);
        Samples.Map(tail).Amount.ShouldBe(386.22m);
    }

    [Fact]
    public async Task Texts_in_place_of_numbers_and_old_shapes_are_read()
    {
        await using var shop = await Shop.OfAsync("payouts_fields_payout_id_amount", "v2131_payouts_number_3", "payouts_zero_date");
        var texts = await shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken);
        (texts[0].PayoutId, texts[0].Amount, texts[0].Id).ShouldBe((1, 386.22m, null));
        var old = await shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken);
        (old[0].ServiceId, old[0].ServiceAccount, old[0].Description, old[0].Date).ShouldBe(
            (null, null, null, new LocalDateTime(2023, 6, 9, 10, 41, 59))
        );
        (await shop.Api.GetPayoutAsync(139, TestContext.Current.CancellationToken)).Date.ShouldBeNull();
    }

    private static List<JsonElement> GetRows(string name)
    {
        var json = JsonDocument.Parse(HttpFixture.Load(name).Body).RootElement;
        return json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : [json];
    }

    private static IDictionary<string, JsonElement>? Unmapped(object row) =>
        (IDictionary<string, JsonElement>?)row.GetType().GetProperty("Unmapped")!.GetValue(row);
}
