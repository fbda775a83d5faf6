using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>Queries: what the vendor is asked, and what is left of its response.</summary>
public sealed class PayoutSourceTests : AisleTest
{
    private static readonly Instant Sep5 = Instant.FromUtc(2023, 9, 5, 8, 30);
    private static readonly Instant Sep7 = Instant.FromUtc(2023, 9, 7, 10, 0);

    [Fact]
    public async Task Everything_is_asked_for_in_the_largest_pages()
    {
        var rows = await QueryAsync(null);
        rows.Select(row => row.Key.ToString()).ShouldBe(["Aisle/default/Payout/payout1234", "Aisle/default/Payout/payout5678"]);
        rows.ShouldAllBe(row => row.Status == PayoutStatus.Paid && row.Currency == null && row.Payee!.Kind == PayeeKind.Consumer);
        Brands.Single.Query.ShouldBe("limit=250");
    }

    [Fact]
    public async Task The_configured_currency_is_on_every_row()
    {
        using var client = AisleClient.Create(Options(options => options.Currency = "usd"));
        Brands.EnqueueJson(LastPage);
        (await ReadAsync(client.ToPayoutSource().GetPayouts())).ShouldAllBe(row =>
            row.Currency == "USD" && row.CurrencySource == CurrencySource.Configured
        );
    }

    [Fact]
    public async Task A_paid_interval_is_asked_with_a_day_more_at_both_sides_and_filtered_again()
    {
        (await QueryAsync(new() { Paid = new Interval(Sep5, Sep7) })).Select(row => row.Key.Id).ShouldBe(["payout5678"]);
        Brands.Single.Query.ShouldBe("startDate=2023-09-04&endDate=2023-09-08&limit=250");
    }

    [Fact]
    public async Task An_open_interval_gets_days_that_are_the_same_tomorrow()
    {
        (await QueryAsync(new() { Paid = new Interval(Sep7, null) })).Select(row => row.Key.Id).ShouldBe(["payout1234"]);
        (await QueryAsync(new() { Paid = new Interval(null, Sep7) })).Select(row => row.Key.Id).ShouldBe(["payout5678"]);
        (await QueryAsync(new() { Paid = new Interval(null, null) })).Count.ShouldBe(2);
        (await QueryAsync(new() { Paid = new Interval(Instant.MinValue, Instant.MaxValue) })).Count.ShouldBe(2);
        Brands.Requests.Select(request => request.Query).ShouldBe(
        [
            "startDate=2023-09-06&endDate=2100-01-01&limit=250",
            "startDate=1970-01-01&endDate=2023-09-08&limit=250",
            "limit=250",
            "startDate=1970-01-01&endDate=2100-01-01&limit=250",
        ]);
    }

    [Fact]
    public async Task What_the_vendor_cannot_filter_is_filtered_here()
    {
        (await QueryAsync(new() { Created = new Interval(Sep5, Sep7) })).Select(row => row.Key.Id).ShouldBe(["payout5678"]);
        (await QueryAsync(new() { PayeeId = "cust1234" })).Select(row => row.Key.Id).ShouldBe(["payout1234"]);
        (await QueryAsync(new() { Statuses = [PayoutStatus.Due, PayoutStatus.Pending] })).ShouldBeEmpty();
        (await QueryAsync(new() { Kinds = [PayoutKind.Commission] })).ShouldBeEmpty();
        Brands.Requests.ShouldAllBe(request => request.Query == "limit=250");
    }

    [Fact]
    public async Task A_row_without_a_paid_date_is_unknown_and_no_match_for_a_paid_interval()
    {
        var unpaid = """{"payouts":[{"id":"a","createdAt":"2023-09-07T10:00:00.000Z","amount":1}]}""";
        (await QueryAsync(null, unpaid)).ShouldHaveSingleItem().Status.ShouldBe(PayoutStatus.Unknown);
        (await QueryAsync(new() { Paid = new Interval(null, Instant.MaxValue) }, unpaid)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(7, "limit=7")]
    [InlineData(250, "limit=250")]
    [InlineData(1000, "limit=250")]
    public async Task The_page_size_is_cut_down_to_what_the_vendor_allows(int size, string query)
    {
        await QueryAsync(new() { PageSize = size });
        Brands.Single.Query.ShouldBe(query);
    }

    [Fact]
    public void What_the_vendor_has_no_field_for_is_refused_beforehand()
    {
        var source = Client.ToPayoutSource();
        source.Descriptor.Has(PayoutCapabilities.FilterByDue).ShouldBeFalse();
        source.Descriptor.Has(PayoutCapabilities.Commissions).ShouldBeFalse();
        source.Descriptor.MaxPageSize.ShouldBe(250);
        Should
            .Throw<NotSupportedException>(() => source.GetPayouts(new() { Due = new Interval(Sep5, Sep7) }))
            .Message.ShouldContain("FilterByDue");
        Should.Throw<ArgumentOutOfRangeException>(() => source.GetPayouts(new() { PageSize = 0 }));
        Brands.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_of_another_query_is_refused()
    {
        Brands.EnqueueJson(Respond("ListPayoutsAsync"));
        string? stored = null;
        await foreach (
            var page in Client
                .ToPayoutSource()
                .GetPayouts(new() { PayeeId = "cust1234" }, new() { PrefetchPages = 0 })
                .AsPages(cancellationToken: Token)
        )
        {
            stored = page.ContinuationToken;
            break;
        }

        stored.ShouldNotBeNull();
        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
        {
            await foreach (var page in Client.ToPayoutSource().GetPayouts(new() { PayeeId = "cust5678" }).AsPages(stored, Token))
                page.ShouldBeNull();
        });
        Brands.Requests.Count.ShouldBe(1);
    }

    private static string LastPage => Respond("ListPayoutsAsync").Replace("\"abcd1234token\"", "null", StringComparison.Ordinal);

    private async Task<List<Payout>> QueryAsync(PayoutQuery? query, string? page = null)
    {
        Brands.EnqueueJson(page ?? LastPage);
        return await ReadAsync(Client.ToPayoutSource().GetPayouts(query));
    }
}
