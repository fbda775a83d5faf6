using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Signups;
using Affiliate.Client.Aisle.Subscriptions;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests.Contracts;

/// <summary>A case for every method of both wire interfaces.</summary>
internal static class ContractCases
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly LocalDate Last = new(2023, 1, 31);

    private static readonly AisleCreateSubscriptionRequest Subscription = new()
    {
        CustomerPhoneNumber = "5555550100",
        CampaignPhoneNumber = "5555550199",
        Email = "alice@example.com",
        InfluencerTag = "ana1",
        UtmSource = "google",
        UtmCampaign = "promotionSept",
        UtmMedium = "cpc",
        ZipCode = "90001",
        ReferrerUrl = "https://example.com/",
    };

    public static IReadOnlyList<ContractCase> All { get; } =
    [
        new(
            nameof(IAisleApi.ListPayoutsAsync),
            async client => await client.Api.ListPayoutsAsync("1234", First, Last, 50, "a+b/c=&d"),
            page => ShouldBeTheTwoPayouts((AislePayoutPage)page)),
        new(
            nameof(IAisleApi.ListSignupsAsync),
            async client => await client.Api.ListSignupsAsync("1234", First, Last, 250, "next"),
            page => ShouldBeTheTwoSignups((AisleSignupPage)page)),
        new(
            nameof(IAisleSubscribeApi.SubscribeAsync),
            async client => await client.SubscribeApi.SubscribeAsync(Subscription),
            result => ShouldBeSubscribed((AisleSubscribeResult)result)),
    ];

    private static void ShouldBeTheTwoPayouts(AislePayoutPage page)
    {
        (page.RecordsCount, page.NextPageToken, page.Payouts!.Count).ShouldBe((2, "abcd1234token", 2));
        var payout = page.Payouts[0];
        payout.Id.ShouldBe("payout1234");
        payout.PaidAt.ShouldBe(Instant.FromUtc(2023, 9, 7, 10, 0));
        payout.CreatedAt.ShouldBe(Instant.FromUtc(2023, 9, 7, 10, 0));
        payout.Amount.ShouldBe(100.5m);
        (payout.CustomerId, payout.CampaignId).ShouldBe(("cust1234", "camp1234"));
        payout.Conversation.ShouldBe(new() { SignupId = "signup1234", Email = "john.doe@example.com", CustomerPhoneNumber = "7890" });
        payout.Image!.Url.ShouldBe("https://example.com/image1.jpg");
        (payout.Image.City, payout.Image.StreetAddress, payout.Image.ZipCode).ShouldBe(("Los Angeles", "123 LA St", "90001"));
        var line = payout.Image.Skus.ShouldHaveSingleItem();
        (line.Quantity, line.Sku!.Name, line.Sku.Product!.Name).ShouldBe((1m, "Sour", "Candy"));
        page.Payouts[1].Image.ShouldBeNull();
        page.Payouts[1].Conversation!.EmailFiltered.ShouldBe("jane@gmail.com");
    }

    private static void ShouldBeTheTwoSignups(AisleSignupPage page)
    {
        (page.RecordsCount, page.NextPageToken).ShouldBe((2, null));
        page.Signups.ShouldBe(
        [
            new()
            {
                Id = "signup001",
                PhoneNumberLast4 = "7890",
                Email = "alice@example.com",
                CreatedAt = Instant.FromUtc(2023, 9, 18, 10, 0),
                ReferrerUrl = "https://example.com/referrer1",
                UtmSource = "google",
                UtmCampaign = "promotionSept",
                UtmMedium = "cpc",
                Code = "ABCD1234",
                Campaign = new() { Id = "campaign001", Name = "Autumn Sale" },
            },
            new()
            {
                Id = "signup002",
                PhoneNumberLast4 = "5678",
                CreatedAt = Instant.FromUtc(2023, 9, 15, 8, 30),
                UtmSource = "facebook",
                UtmMedium = "organic",
            },
        ]);
    }

    private static void ShouldBeSubscribed(AisleSubscribeResult result)
    {
        result.IsSubscribed.ShouldBeTrue();
        (result.Code!.Value.Value, result.Message).ShouldBe(("NewConvoCreated", "response message"));
    }
}
