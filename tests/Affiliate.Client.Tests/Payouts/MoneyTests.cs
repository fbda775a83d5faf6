using Affiliate.Client.Monetary;

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

    [Theory]
    [InlineData("USD", "EUR", "Amounts of different currencies (USD, EUR)")]
    [InlineData("USD", null, "An amount of unknown currency")]
    public void The_error_says_which_currencies_met(string? one, string? other, string message) =>
        Should.Throw<InvalidOperationException>(() => new Money(1, one) + new Money(1, other)).Message.ShouldStartWith(message);

    [Theory]
    [InlineData(1, 2, true, true, false, false)]
    [InlineData(2, 2, false, true, true, false)]
    [InlineData(3, 2, false, false, true, true)]
    public void Amounts_of_one_currency_compare_by_amount(int left, int right, bool less, bool atMost, bool atLeast, bool more)
    {
        var (one, other) = (new Money(left, "USD"), new Money(right, "USD"));
        (one < other, one <= other, one >= other, one > other).ShouldBe((less, atMost, atLeast, more));
    }

    [Theory]
    [InlineData("USD", "20.50 USD")]
    [InlineData(null, "20.50 (currency unknown)")]
    public void An_amount_reads_with_its_currency(string? currency, string text) => new Money(20.50m, currency).ToString().ShouldBe(text);

    [Fact]
    public void Totals_of_nothing_are_empty()
    {
        var totals = new MoneyTotals();
        totals.Count.ShouldBe(0);
        totals.ShouldBeEmpty();
        totals[null].ShouldBe(0m);
        totals.Add(new Money(1m, null));
        totals.Add(new Money(2m, null));
        totals.Count.ShouldBe(1);
        totals[null].ShouldBe(3m);
        ((System.Collections.IEnumerable)totals).Cast<Money>().ShouldBe([new Money(3m, null)]);
    }

    [Fact]
    public void Totals_keep_currencies_apart_and_the_unknown_one_last()
    {
        var totals = new MoneyTotals();
        totals.Add(new Money(1m, null));
        totals.Add(new Money(2m, "USD"));
        totals.Add(new Money(3m, "EUR"));
        totals.Add(new Money(-0.5m, "USD"));
        // An array, or the expected rows would be read from totals as well.
        totals.ToArray().ShouldBe([new Money(3m, "EUR"), new Money(1.5m, "USD"), new Money(1m, null)]);
        totals.Count.ShouldBe(3);
        totals["GBP"].ShouldBe(0m);
        totals["USD"].ShouldBe(1.5m);
        totals[null].ShouldBe(1m);
    }

    [Theory]
    [InlineData("USD")]
    [InlineData(null)]
    public void A_total_that_would_be_rounded_is_refused(string? currency)
    {
        var totals = new MoneyTotals();
        totals.Add(new Money(7_000_000_000_000_000_000_000_000_000m, currency));
        Should.Throw<OverflowException>(() => totals.Add(new Money(0.01m, currency)));
        totals[currency].ShouldBe(7_000_000_000_000_000_000_000_000_000m);
    }

    [Fact]
    public void A_sum_that_would_be_rounded_is_refused() => Should.Throw<OverflowException>(
        () => new Money(7_000_000_000_000_000_000_000_000_000m, "USD") + new Money(0.01m, "USD"));

    [Theory]
    [InlineData("usd", "USD")]
    [InlineData("EUR", "EUR")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("US$", null)]
    [InlineData("dollar", null)]
    [InlineData("uSD", "USD")]
    [InlineData("UsD", "USD")]
    [InlineData("USd", "USD")]
    [InlineData("ÄBC", null)]
    public void Currency_texts_become_codes_or_nothing(string? text, string? code) => CurrencyCode.Normalize(text).ShouldBe(code);
}
