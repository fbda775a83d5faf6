namespace Affiliate.Client.Tests.Payouts;

public sealed class MoneyTests
{
    [Fact]
    public void One_currency_adds_up_exactly() => (new Money(0.1m, "USD") + new Money(0.2m, "USD")).ShouldBe(new Money(0.3m, "USD"));

    [Theory]
    [InlineData("USD", "EUR")]
    [InlineData(null, "EUR")]
    [InlineData("USD", null)]
    [InlineData(null, null)]
    public void Different_or_unknown_currencies_are_never_added_or_compared(string? one, string? other)
    {
        Should.Throw<InvalidOperationException>(() => new Money(1, one) + new Money(1, other));
        Should.Throw<InvalidOperationException>(() => new Money(1, one) < new Money(1, other));
    }

    [Fact]
    public void Totals_keep_currencies_apart_and_the_unknown_one_last()
    {
        var totals = new MoneyTotals();
        totals.Add(new Money(1m, null));
        totals.Add(new Money(2m, "USD"));
        totals.Add(new Money(3m, "EUR"));
        totals.Add(new Money(-0.5m, "USD"));
        totals.ShouldBe([new Money(3m, "EUR"), new Money(1.5m, "USD"), new Money(1m, null)]);
        totals.Count.ShouldBe(3);
        totals["GBP"].ShouldBe(0m);
        totals[null].ShouldBe(1m);
    }

    [Theory]
    [InlineData("usd", "USD")]
    [InlineData("EUR", "EUR")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("US$", null)]
    [InlineData("dollar", null)]
    public void Currency_texts_become_codes_or_nothing(string? text, string? code) => CurrencyCode.Normalize(text).ShouldBe(code);
}
