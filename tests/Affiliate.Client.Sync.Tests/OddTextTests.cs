using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Text that JSON can carry and a database cannot: one such row must not stop its account.</summary>
public sealed class OddTextTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData('\0')]
    [InlineData('\ud800')]
    public async Task On_PostgreSQL(char odd) => await RunAsync(odd, await postgres.NewDatabaseAsync());

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud800')]
    public async Task On_SQLite(char odd) => await RunAsync(odd, null);

    private static async Task RunAsync(char odd, string? database)
    {
        var name = $"a{odd}b";
        await using var ledger = await TestLedger.CreateAsync(database, options => options.KeepRaw = true);
        var payee = new Payee(PayeeKind.Affiliate, name, $"{name}@shop.example", name);
        var source = new FakePayoutSource([Rows.Row("1") with { Payee = payee, Reference = name, Raw = new { name } }]);

        (await ledger.RunAsync(source)).Changes.ShouldBe(1);
        (await ledger.RunAsync(source)).Changes.ShouldBe(0);

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Payee!.Name!.ShouldStartWith("a");
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }
}
