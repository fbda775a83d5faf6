using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>What a row of the ledger's table holds that no member of the ledger gives.</summary>
public sealed class KeptColumnsTests
{
    [Theory]
    [InlineData(true, """{"id":"1"}""")]
    [InlineData(false, null)]
    public async Task The_vendors_own_row_is_kept_if_that_is_asked_for(bool keepRaw, string? raw)
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.KeepRaw = keepRaw);

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("1")]));

        (await ledger.StoredAsync()).ShouldHaveSingleItem().Raw.ShouldBe(raw);
    }
}
