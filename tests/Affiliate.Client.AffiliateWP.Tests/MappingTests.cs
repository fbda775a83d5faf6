using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class MappingTests
{
    [Theory]
    [InlineData("paid", PayoutStatus.Paid, false)]
    [InlineData("PAID", PayoutStatus.Paid, false)]
    [InlineData("failed", PayoutStatus.Failed, false)]
    [InlineData("Failed", PayoutStatus.Failed, false)]
    [InlineData("processing", PayoutStatus.Processing, false)]
    [InlineData("onhold", PayoutStatus.Unknown, true)]
    [InlineData("unpaid", PayoutStatus.Unknown, true)]
    [InlineData("", PayoutStatus.Unknown, true)]
    [InlineData(null, PayoutStatus.Unknown, true)]
    public void A_payout_s_status_is_the_vendor_s_word(string? word, PayoutStatus status, bool isUnknown)
    {
        var row = Samples.Map(Samples.Payout with { Status = word is null ? null : new AffiliateWPPayoutStatus(word) });
        (row.Status, row.VendorStatus, row.Anomalies.HasFlag(PayoutAnomalies.UnknownStatus)).ShouldBe((status, word, isUnknown));
    }

    [Theory]
    [InlineData("unpaid", PayoutStatus.Due, false)]
    [InlineData("UNPAID", PayoutStatus.Due, false)]
    [InlineData("pending", PayoutStatus.Pending, false)]
    [InlineData("paid", PayoutStatus.Paid, false)]
    [InlineData("rejected", PayoutStatus.Canceled, false)]
    [InlineData("failed", PayoutStatus.Canceled, false)]
    [InlineData("draft", PayoutStatus.Unknown, false)]
    [InlineData("onhold", PayoutStatus.Unknown, true)]
    [InlineData("processing", PayoutStatus.Unknown, true)]
    [InlineData("", PayoutStatus.Unknown, true)]
    [InlineData(null, PayoutStatus.Unknown, true)]
    public void A_referral_in_no_payout_is_a_commission_with_the_vendor_s_word(string? word, PayoutStatus status, bool isUnknown)
    {
        foreach (var payout in new long?[] { null, 0 })
        {
            var row = Samples.Map(
                Samples.Referral with { PayoutId = payout, Status = word is null ? null : new AffiliateWPReferralStatus(word) }
            )!;
            (row.Kind, row.Status, row.VendorStatus, row.Anomalies.HasFlag(PayoutAnomalies.UnknownStatus)).ShouldBe(
                (PayoutKind.Commission, status, word, isUnknown)
            );
            row.Anomalies.HasFlag(PayoutAnomalies.PayoutVoided).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("paid", false)]
    [InlineData("Paid", false)]
    [InlineData("unpaid", true)]
    [InlineData("pending", true)]
    [InlineData("rejected", true)]
    [InlineData("failed", true)]
    [InlineData("draft", true)]
    [InlineData("onhold", true)]
    [InlineData(null, true)]
    public void A_referral_that_names_a_payout_is_in_it_only_while_it_is_paid(string? word, bool isOpen)
    {
        var row = Samples.Map(Samples.Referral with { PayoutId = 50, Status = word is null ? null : new AffiliateWPReferralStatus(word) });
        (row is not null).ShouldBe(isOpen);
        if (row is not null) row.Anomalies.HasFlag(PayoutAnomalies.PayoutVoided).ShouldBeTrue();
    }

    [Fact]
    public void A_payout_s_fields_go_where_they_belong()
    {
        var row = Samples.Map(Samples.Payout with { ServiceId = 90004, ServiceInvoiceLink = "https://payouts.example.test/4" });
        row.Key.ToString().ShouldBe("AffiliateWP/default/Payout/7");
        row.Payee.ShouldBe(new Payee(PayeeKind.Affiliate, "3"));
        row.Items.ShouldBe(["1", "68"]);
        (row.Method, row.Reference, row.PaidAt, row.DueAt, row.Period).ShouldBe(("manual", "90004", null, null, null));
        row.CreatedAt.ShouldBe(Instant.FromUtc(2024, 3, 1, 17, 0));
        row.Anomalies.ShouldBe(PayoutAnomalies.None);
        row.GetRaw<AffiliateWPPayout>().PayoutId.ShouldBe(7);
    }

    [Fact]
    public void Nothing_is_invented_where_a_payout_says_nothing()
    {
        var row = Samples.Map(
            new AffiliateWPPayout { PayoutId = 1, AffiliateId = 0, PayoutMethod = "", ServiceId = 0, ServiceInvoiceLink = "" }
        );
        (row.Payee, row.Method, row.Reference, row.CreatedAt, row.Currency, row.CurrencySource).ShouldBe(
            (null, null, null, null, null, CurrencySource.Unknown)
        );
        row.Items.ShouldBeEmpty();
        row.Anomalies.ShouldBe(PayoutAnomalies.UnknownStatus | PayoutAnomalies.AmountMissing | PayoutAnomalies.DateUnreadable);
    }

    [Fact]
    public void A_referral_s_fields_go_where_they_belong()
    {
        var row = Samples.Map(Samples.Referral)!;
        row.Key.ToString().ShouldBe("AffiliateWP/default/Commission/30");
        (row.Amount, row.Currency, row.CurrencySource, row.Reference).ShouldBe((97.59m, "USD", CurrencySource.Stated, "1030"));
        (row.Payee, row.Campaign).ShouldBe((new Payee(PayeeKind.Affiliate, "34"), new PayoutCampaign(null, "spring")));
        row.CreatedAt.ShouldBe(Instant.FromUtc(2023, 6, 9, 9, 0));
        row.Anomalies.ShouldBe(PayoutAnomalies.None);
    }

    [Theory]
    [InlineData("usd", null, "USD", CurrencySource.Stated, PayoutAnomalies.None)]
    [InlineData("EUR", "USD", "EUR", CurrencySource.Stated, PayoutAnomalies.None)]
    [InlineData("", "USD", "USD", CurrencySource.Configured, PayoutAnomalies.None)]
    [InlineData("", null, null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData(null, null, null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData("US$", "USD", null, CurrencySource.Unknown, PayoutAnomalies.CurrencyUnreadable)]
    public void A_referral_s_currency_is_stated_or_configured(
        string? stated,
        string? configured,
        string? currency,
        CurrencySource source,
        PayoutAnomalies anomalies
    )
    {
        var row = Samples.Map(Samples.Referral with { Currency = stated }, Samples.Settings with { Currency = configured })!;
        (row.Currency, row.CurrencySource, row.Anomalies).ShouldBe((currency, source, anomalies));
    }

    [Theory]
    [InlineData("", null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData("USD", "USD", CurrencySource.DerivedFromItems, PayoutAnomalies.None)]
    [InlineData("usd,USD", "USD", CurrencySource.DerivedFromItems, PayoutAnomalies.None)]
    [InlineData("USD,EUR", null, CurrencySource.Unknown, PayoutAnomalies.MixedCurrencies)]
    [InlineData("USD,-", null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData("USD,EUR,-", null, CurrencySource.Unknown, PayoutAnomalies.MixedCurrencies)]
    public void A_payout_s_currency_is_derived_where_all_items_agree(
        string items,
        string? currency,
        CurrencySource source,
        PayoutAnomalies anomalies
    )
    {
        string?[] stated = [.. items.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "-" ? "" : word)];
        var row = Samples.Map(Samples.Payout, items: ItemsCurrency.From(stated));
        (row.Currency, row.CurrencySource, row.Anomalies).ShouldBe((currency, source, anomalies));

        var configured = Samples.Map(Samples.Payout, Samples.Settings with { Currency = "CHF" }, ItemsCurrency.From(stated));
        configured.Currency.ShouldBe(currency ?? (anomalies == PayoutAnomalies.MixedCurrencies ? null : "CHF"));
    }

    [Theory]
    [InlineData("\"20.0\"", 20, PayoutAnomalies.None)]
    [InlineData("1000", 1000, PayoutAnomalies.None)]
    [InlineData("386.22000000000003", 386.22, PayoutAnomalies.AmountRounded)]
    [InlineData("244.81999999999999", 244.82, PayoutAnomalies.AmountRounded)]
    [InlineData("-5.25", -5.25, PayoutAnomalies.NegativeAmount)]
    [InlineData("\"-0\"", 0, PayoutAnomalies.None)]
    [InlineData("1E+3", 1000, PayoutAnomalies.None)]
    [InlineData("0", 0, PayoutAnomalies.None)]
    [InlineData("\"\"", 0, PayoutAnomalies.AmountMissing)]
    [InlineData("null", 0, PayoutAnomalies.AmountMissing)]
    public void Money_is_read_exactly_and_rounded_to_the_site_s_decimals(string json, double amount, PayoutAnomalies anomalies)
    {
        var row = Samples.Map(Samples.WithAmount(json));
        (row.Amount, row.Anomalies).ShouldBe(((decimal)amount, anomalies));
    }

    [Fact]
    public async Task Money_with_thousands_separators_is_no_amount_and_kept_as_it_came()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.EnqueueJson("""[{"payout_id":7,"amount":"1,000.00"}]""");
        var row = (await shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        (row.Amount, row.Unmapped!["unreadable:amount"].GetString()).ShouldBe((null, "1,000.00"));
        Samples.Map(row).Anomalies.HasFlag(PayoutAnomalies.AmountMissing).ShouldBeTrue();
    }

    [Theory]
    [InlineData("UTC", "2024-03-01T17:00:00Z")]
    [InlineData("America/New_York", "2024-03-01T22:00:00Z")]
    [InlineData("Asia/Tokyo", "2024-03-01T08:00:00Z")]
    [InlineData("Etc/GMT+12", "2024-03-02T05:00:00Z")]
    [InlineData("Pacific/Kiritimati", "2024-03-01T03:00:00Z")]
    public void Dates_are_of_the_zone_that_the_server_stores(string zone, string moment)
    {
        var settings = Samples.Settings with { Zone = DateTimeZoneProviders.Tzdb[zone] };
        Samples.Map(Samples.Payout, settings).CreatedAt!.Value.ToString().ShouldBe(moment);
    }

    [Fact]
    public void No_input_throws_in_any_zone()
    {
        var seen = 0;
        foreach (var (zone, decimals, amount, date, word) in OddInputs())
        {
            var settings = Samples.Settings with { Zone = DateTimeZoneProviders.Tzdb[zone], Decimals = decimals, Currency = word };
            var amountText = amount?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var payout = Samples.Map(
                new AffiliateWPPayout
                {
                    Amount = amount,
                    Date = date,
                    Status = word is null ? null : new(word),
                    PayoutMethod = word,
                    AffiliateId = long.MinValue,
                },
                settings
            );
            var referral = Samples.Map(
                new AffiliateWPReferral
                {
                    AmountText = amountText,
                    Date = date,
                    Status = word is null ? null : new(word),
                    Currency = word,
                    PayoutId = -1,
                },
                settings
            );
            (payout.CreatedAt is null).ShouldBe(payout.Anomalies.HasFlag(PayoutAnomalies.DateUnreadable));
            (referral is null).ShouldBe(word == "paid");
            seen++;
        }

        seen.ShouldBe(4 * 3 * 7 * 5 * 6);
    }

    private static IEnumerable<(string Zone, int Decimals, decimal? Amount, LocalDateTime? Date, string? Word)> OddInputs()
    {
        decimal?[] amounts = [null, 0m, -0.0m, 0.005m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
        LocalDateTime?[] dates =
            [null, new(1, 1, 1, 0, 0), new(9998, 12, 31, 23, 59, 59), new(9999, 12, 31, 23, 59, 59), new(2024, 3, 10, 2, 30)];
        string?[] words = [null, "", "paid", "unpaid", "\0", new('x', 1000)];
        return
            from zone in (string[])["UTC", "Etc/GMT+12", "Pacific/Kiritimati", "America/New_York"]
            from decimals in (int[])[0, 2, 8]
            from amount in amounts
            from date in dates
            from word in words
            select (zone, decimals, amount, date, word);
    }

    [Theory]
    [InlineData(7, 1, "2024-07-01T16:00:00Z")]
    [InlineData(1, 1, "2024-01-01T17:00:00Z")]
    public void Daylight_saving_is_that_of_the_date(int month, int day, string moment) =>
        Samples
            .Map(
                Samples.Payout with { Date = new LocalDateTime(2024, month, day, 12, 0) },
                Samples.Settings with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] }
            )
            .CreatedAt!.Value.ToString()
            .ShouldBe(moment);

    [Theory]
    [InlineData(2024, 3, 10, 2, 30)] // skipped
    [InlineData(2024, 11, 3, 1, 30)] // twice
    public void A_time_that_the_clocks_skipped_or_repeated_is_still_read(int year, int month, int day, int hour, int minute) =>
        Samples
            .Map(
                Samples.Payout with { Date = new LocalDateTime(year, month, day, hour, minute) },
                Samples.Settings with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] }
            )
            .CreatedAt.ShouldNotBeNull();
}
