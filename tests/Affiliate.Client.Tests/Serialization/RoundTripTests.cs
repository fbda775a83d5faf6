using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Conversions;
using Affiliate.Client.Payouts;
using Affiliate.Client.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Serialization;

/// <summary>What is written as JSON is read again as an equal model, by reflection and by the context, under any naming policy.</summary>
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions WebWithoutReflection =
        new(JsonSerializerDefaults.Web) { TypeInfoResolver = AffiliateJsonContext.Default };

    [Fact]
    public void Payouts() => CheckAll(Models.Payouts, AffiliateJsonContext.Default.Payout);

    [Fact]
    public void Rows_of_tables() => CheckAll(Models.Payouts.Select(PayoutRow.From), AffiliateJsonContext.Default.PayoutRow);

    [Fact]
    public void Commissions() => CheckAll(Models.Commissions, AffiliateJsonContext.Default.EarnedCommission);

    [Fact]
    public void Affiliates() => CheckAll(Models.Affiliates, AffiliateJsonContext.Default.AffiliateProfile);

    [Fact]
    public void Conversions() => CheckAll(Models.Conversions, AffiliateJsonContext.Default.Conversion);

    [Fact]
    public void Money() => CheckAll(Models.Payouts.Select(payout => payout.Money), AffiliateJsonContext.Default.Money);

    [Fact]
    public void Keys() => CheckAll(Models.Payouts.Select(payout => payout.Key), AffiliateJsonContext.Default.PayoutKey);

    [Fact]
    public void Queries() => CheckAll(Models.Queries, AffiliateJsonContext.Default.PayoutQuery);

    [Fact]
    public void Results_of_writes()
    {
        CheckAll(
            from payout in Models.Payouts
            from outcome in Gen.Elements(Enum.GetValues<MarkPaidOutcome>())
            select new MarkPaidResult(payout.Key, outcome, payout.Items, payout.Method),
            AffiliateJsonContext.Default.MarkPaidResult);
        CheckAll(
            from affiliate in Models.Affiliates
            from ignored in Gen.Elements("Code", "Email").ListOf()
            select new AffiliateWriteResult(affiliate, affiliate.HasSales, [.. ignored], affiliate.Name),
            AffiliateJsonContext.Default.AffiliateWriteResult);
        CheckAll(
            Models.Payouts.Select(payout => new ConversionResult(payout.Key.Id, payout.Method, payout.Reference, payout.Raw)),
            AffiliateJsonContext.Default.ConversionResult);
    }

    [Fact]
    public void Descriptors() =>
        CheckAll(
            from flags in Gen.Choose(0, 63)
            select new PayoutSourceDescriptor(Models.Account, (PayoutCapabilities)flags, flags),
            AffiliateJsonContext.Default.PayoutSourceDescriptor);

    private static void CheckAll<T>(Gen<T> models, JsonTypeInfo<T> info) =>
        Prop.ForAll(models.ToArbitrary(), model =>
        {
            var json = JsonSerializer.Serialize(model);
            json.ShouldNotContain("canary");
            JsonSerializer.Serialize(model, info).ShouldBe(json);
            JsonSerializer.Deserialize<T>(json).ShouldBe(model);
            JsonSerializer.Deserialize(json, info).ShouldBe(model);

            var web = JsonSerializer.Serialize(model, Web);
            JsonSerializer.Serialize(model, WebWithoutReflection).ShouldBe(web);
            JsonSerializer.Deserialize<T>(web, Web).ShouldBe(model);
            JsonSerializer.Deserialize<T>(web, WebWithoutReflection).ShouldBe(model);
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(JsonSerializer.Deserialize<T>(json))).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();
}
