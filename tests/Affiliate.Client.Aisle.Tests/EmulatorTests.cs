using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Aisle;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>The client against the emulated vendor, which shares no code with it.</summary>
public sealed class EmulatorTests
{
    [Theory]
    [InlineData(AisleEndSignal.Absent, 250)]
    [InlineData(AisleEndSignal.Null, 100)]
    [InlineData(AisleEndSignal.EmptyText, 7)]
    public async Task Every_payout_arrives_once_whatever_the_page_size_and_end_signal(AisleEndSignal end, int size)
    {
        await using var emulator = await VendorEmulator.StartAsync(new() { Rows = 260 }, TestContext.Current.CancellationToken);
        emulator.Aisle.EndSignal = end;
        emulator.Aisle.EmptyPageEvery = 5;
        using var client = Connect(emulator);

        var rows = new List<Payout>();
        await foreach (
            var row in client.ToPayoutSource().GetPayouts(new() { PageSize = size }).WithCancellation(TestContext.Current.CancellationToken)
        )
            rows.Add(row);

        rows.Select(row => row.Key.Id).ShouldBe(emulator.Aisle.Payouts.Select(row => row.Id), ignoreOrder: true);
        rows.CountBy(row => row.Status.ToString().ToLowerInvariant())
            .ToDictionary()
            .ShouldBe(emulator.Aisle.CountByStatus(), ignoreOrder: true);
        rows.Sum(row => row.Amount).ShouldBe(emulator.Aisle.Payouts.Sum(row => row.Amount));
    }

    [Fact]
    public async Task A_wrong_key_is_told()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = Connect(emulator);
        emulator.Aisle.ApiKey = "canary-another-key";
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(
            () => client.Api.ListPayoutsAsync(emulator.Aisle.BrandId, cancellationToken: TestContext.Current.CancellationToken));
        failure.Message.ShouldContain(nameof(AisleOptions.ApiKey));
        failure.ToString().ShouldNotContain("canary-");
    }

    private static AisleClient Connect(VendorEmulator emulator) => AisleClient.Create(new()
    {
        BrandId = emulator.Aisle.BrandId,
        ApiKey = emulator.Aisle.ApiKey,
        BaseAddress = emulator.Aisle.BaseAddress,
    });
}
