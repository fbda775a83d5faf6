using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Errors;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

public sealed class ManagedAffiliateTests
{
    [Fact]
    public async Task A_new_affiliate_gets_the_payment_address_that_was_asked_for()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 3 },
            TestContext.Current.CancellationToken
        );
        using var client = Client(emulator.AffiliateWP);
        var result = await client.ToAffiliateManager()
            .CreateAsync(new() { Email = "zoe@example.test", PaymentEmail = "money@example.test" }, TestContext.Current.CancellationToken);
        (result.IsNew, result.Affiliate.Email, result.Detail).ShouldBe((true, "zoe@example.test", null));
        result.Ignored.ShouldBeEmpty();
        var made = emulator.AffiliateWP.Affiliates.Last();
        (made.UserEmail, made.PaymentEmail).ShouldBe(("zoe@example.test", "money@example.test"));
    }

    [Fact]
    public async Task That_the_payment_address_could_not_be_set_is_told_of_an_affiliate_who_is_made()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 3 },
            TestContext.Current.CancellationToken
        );
        emulator
            .AffiliateWP.Faults.On("PUT /affiliates/{id}")
            .Always()
            .Status(403, """{"code":"rest_forbidden","message":"x","data":{"status":403}}""");
        using var client = Client(emulator.AffiliateWP);
        var result = await client.ToAffiliateManager()
            .CreateAsync(new() { Email = "zoe@example.test", PaymentEmail = "money@example.test" }, TestContext.Current.CancellationToken);
        result.IsNew.ShouldBe(true);
        result.Ignored.ShouldBe([nameof(AffiliateUpdate.PaymentEmail)]);
        result.Detail.ShouldNotBeNull().ShouldStartWith("Created, but the payment address could not be set");
    }

    [Fact]
    public async Task A_WordPress_user_who_is_no_affiliate_yet_is_named_as_the_cause()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 3 },
            TestContext.Current.CancellationToken
        );
        emulator.AffiliateWP.Customers.Change(1, row => row with { UserId = 77, Email = "buyer@example.test" });
        using var client = Client(emulator.AffiliateWP);
        var refused = await Should.ThrowAsync<AffiliateValidationException>(() =>
            client.ToAffiliateManager().CreateAsync(new() { Email = "buyer@example.test" }, TestContext.Current.CancellationToken));
        refused.Message.ShouldContain("AffiliateWPCreateAffiliateRequest.ForUser");
        (
            await client.Affiliates.CreateAsync(AffiliateWPCreateAffiliateRequest.ForUser(77), TestContext.Current.CancellationToken)
        ).UserId.ShouldBe(77);
    }

    private static AffiliateWPClient Client(AffiliateWPEmulator shop) =>
        AffiliateWPClient.Create(new() { SiteAddress = shop.SiteAddress, PublicKey = shop.PublicKey, Token = shop.Token });
}
