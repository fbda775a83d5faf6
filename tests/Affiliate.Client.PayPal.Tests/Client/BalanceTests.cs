using NodaTime;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>Balances, which are as old as PayPal lets them be.</summary>
public sealed class BalanceTests : PayPalTest
{
    [Fact]
    public async Task A_payment_is_missing_from_the_balance_for_up_to_three_hours()
    {
        PayPal.BalanceDelay = TimeSpan.FromHours(3);
        PayPal.SetBalance("USD", 1000);
        await PayAsync("run-1", "jane@example.test");

        var before = await Client.Balances.GetAsync(currency: "USD", cancellationToken: Token);
        before.Balances!.ShouldHaveSingleItem().AvailableBalance.ShouldBe(new() { CurrencyCode = "USD", Value = 1000 });
        before.LastRefreshTime.ShouldBe(Instant.FromDateTimeOffset(Clock.GetUtcNow()) - Duration.FromHours(3));
        PayPal.GetBalance("USD").ShouldBe(989.25m);

        Clock.Advance(TimeSpan.FromHours(3));
        (await Client.Balances.GetAsync(currency: "USD", cancellationToken: Token)).Balances!.Single().AvailableBalance!.Value
            .ShouldBe(989.25m);
    }

    [Fact]
    public async Task A_balance_of_the_past_can_be_asked_for()
    {
        var start = Instant.FromDateTimeOffset(Clock.GetUtcNow());
        Clock.Advance(TimeSpan.FromMinutes(5));
        await PayAsync("run-1", "jane@example.test");

        var report = await Client.Balances.GetAsync(start, "USD", Token);

        report.AsOfTime.ShouldBe(start);
        report.Balances!.Single().TotalBalance!.Value.ShouldBe(100_000);
        report.AccountId!.Length.ShouldBe(13);
        (await Client.Balances.GetAsync(cancellationToken: Token)).Balances!.Select(balance => balance.Currency)
            .ShouldBe(["USD", "EUR", "GBP", "JPY"]);
    }
}
