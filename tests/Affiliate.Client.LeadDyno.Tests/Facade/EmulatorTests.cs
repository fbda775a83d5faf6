using Affiliate.Client.Emulator;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Tests.Facade;

/// <summary>Every list and the main writes against a server that keeps state.</summary>
public sealed class EmulatorTests : IAsyncLifetime
{
    private VendorEmulator _emulator = null!;
    private LeadDynoClient _client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var options = new LeadDynoOptions { ApiKey = _emulator.LeadDyno.ApiKey, BaseAddress = _emulator.LeadDyno.BaseAddress };
        _client = LeadDynoClient.Create(options);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Lists_hold_every_row_once_and_agree_with_the_vendors_count()
    {
        var verify = new PagingOptions { Verify = true };
        await ShouldListAsync(_client.Visitors.List(verify), visitor => visitor.Id, _emulator.LeadDyno.Visitors.Select(row => row.Id));
        await ShouldListAsync(_client.Leads.List(paging: verify), lead => lead.Id, _emulator.LeadDyno.Leads.Select(row => row.Id));
        await ShouldListAsync(
            _client.Purchases.List(paging: verify),
            purchase => purchase.Id,
            _emulator.LeadDyno.Purchases.Select(row => row.Id)
        );
        await ShouldListAsync(
            _client.Affiliates.List(paging: verify),
            affiliate => affiliate.Id,
            _emulator.LeadDyno.Affiliates.Select(row => row.Id)
        );
        await ShouldListAsync(
            _client.Campaigns.List(paging: verify),
            campaign => campaign.Id,
            _emulator.LeadDyno.Campaigns.Select(row => row.Id)
        );
    }

    [Fact]
    public async Task Commissions_are_proven_complete()
    {
        CompletenessReport? completeness = null;
        var count = 0;
        await foreach (var page in _client.Commissions.List(50).AsPages(cancellationToken: Token))
            (count, completeness) = (count + page.Items.Count, page.Completeness);
        count.ShouldBe(_emulator.LeadDyno.Commissions.Count);
        completeness!.Level.ShouldBe(Completeness.Contiguous);
    }

    [Fact]
    public async Task A_known_affiliate_keeps_its_code()
    {
        var known = _emulator.LeadDyno.Affiliates.First(row => row.AffiliateCode is not null);
        (await _client.Affiliates.CreateAsync(new() { Email = known.Email!, AffiliateCode = "another" }, Token)).IsCodeIgnored.ShouldBe(
            true
        );
        (
            await _client.Affiliates.CreateAsync(new() { Email = "new@example.test", AffiliateCode = "another" }, Token)
        ).IsCodeIgnored.ShouldBe(false);
    }

    [Fact]
    public async Task A_purchase_is_made_read_and_cancelled_by_its_code()
    {
        await _client.Purchases.CreateAsync(new() { Email = "buyer@example.test", PurchaseCode = "ONE", PurchaseAmount = 50.25m }, Token);
        await _client.Purchases.CreateAsync(new() { Email = "buyer@example.test", PurchaseCode = "TWO", PurchaseAmount = 1m }, Token);
        (await _client.Purchases.GetByCodeAsync("ONE", cancellationToken: Token)).PurchaseAmount.ShouldBe(50.25m);
        await _client.Purchases.CancelByCodeAsync("ONE", cancellationToken: Token);
        (await _client.Purchases.GetByCodeAsync("ONE", cancellationToken: Token)).Cancelled.ShouldBe(true);
        (await _client.Purchases.GetByCodeAsync("TWO", cancellationToken: Token)).Cancelled.ShouldBe(false);
        await _client.Purchases.CancelCustomerPurchasesAsync("buyer@example.test", Token);
        (await _client.Purchases.GetByCodeAsync("TWO", cancellationToken: Token)).Cancelled.ShouldBe(true);
    }

    private static async Task ShouldListAsync<T>(AsyncPageable<T> list, Func<T, long> id, IEnumerable<long> expected)
    {
        var rows = new List<long>();
        CompletenessReport? completeness = null;
        await foreach (var page in list.AsPages(cancellationToken: Token))
        {
            rows.AddRange(page.Items.Select(id));
            completeness = page.Completeness ?? completeness;
        }

        rows.ShouldBe(expected, ignoreOrder: true);
        completeness!.Level.ShouldBe(Completeness.Consistent, $"{typeof(T).Name}: {completeness.Reason}");
    }
}
