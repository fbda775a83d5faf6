using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Leadway;

namespace Affiliate.Client.Leadway.Tests.Contracts;

public sealed class EmulatedMediaTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Media_are_listed_and_renamed_and_bank_countries_listed()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 3 }, Token);
        emulator.Leadway.Media.Add(new() { Id = "m1", Name = "Old" });
        using var client = Client(emulator.Leadway);
        (await client.Media.ListAsync(Token)).MediaList!.Single().Name.ShouldBe("Old");
        (await client.Media.UpdateAsync("m1", new() { Name = "New", ParentId = "f1" }, Token)).ShouldSatisfyAllConditions(
            media => media.Name.ShouldBe("New"), media => media.ParentId.ShouldBe("f1"));
        var banks = await client.PayoutMethods.ListCountryBankMappingsAsync(Token);
        banks.Meta!.Count.ShouldBe(banks.CountryBankMappings!.Count);
    }

    [Fact]
    public async Task What_was_done_to_a_commission_is_told()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 3 }, Token);
        using var client = Client(emulator.Leadway);
        var id = emulator.Leadway.Commissions.First().Id;
        (await client.Commissions.DenyAsync(id, Token))!.Succeeded.ShouldBe(true);
        (await client.Commissions.DeleteAsync(id, Token))!.Succeeded.ShouldBe(true);
        (await client.AffiliateCampaigns.ValidateReferralIdAsync("free_name", Token)).Available.ShouldBe(true);
    }

    private static LeadwayClient Client(LeadwayEmulator emulator) => LeadwayClient.Create(new()
    {
        LocationId = emulator.LocationId,
        AccessToken = emulator.AccessToken,
        BaseAddress = emulator.BaseAddress,
    });
}
