using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class PayoutSourceTests
{
    [Fact]
    public async Task Payouts_come_first_then_the_referrals_that_are_in_none()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var rows = await services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken);

        var shop = emulator.AffiliateWP;
        rows.Where(row => row.Kind == PayoutKind.Payout).Select(row => row.Key.Id)
            .ShouldBe(shop.Payouts.Select(row => $"{row.Id}").ToList(), ignoreOrder: true);
        rows.Where(row => row.Kind == PayoutKind.Commission).Select(row => row.Key.Id)
            .ShouldBe(shop.Referrals.Where(row => row.PayoutId == 0 || row.Status != "paid").Select(row => $"{row.Id}"), ignoreOrder: true);
        rows.SkipWhile(row => row.Kind == PayoutKind.Payout).ShouldAllBe(row => row.Kind == PayoutKind.Commission);
        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(7, true)]
    [InlineData(100, false)]
    [InlineData(1000, true)]
    public async Task A_quiet_shop_is_proven_complete_at_every_page_size(int size, bool verify)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 40 },
            TestContext.Current.CancellationToken
        );
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var pages = await services.GetRequiredService<IPayoutSource>().GetPayouts(new() { PageSize = size }, new() { Verify = verify })
            .AsPages(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var completeness = pages[^1].Completeness!;
        completeness.Level.ShouldBe(verify ? Completeness.Confirmed : Completeness.Contiguous, completeness.Reason);
        completeness.VendorTotalAfter.ShouldBe(verify ? 80 : null);
    }

    [Fact]
    public async Task The_currency_of_payouts_is_derived_from_their_referrals_where_asked_for()
    {
        await using var shop = await Shop.OpenAsync(options => options.DeriveCurrency = true);
        shop.Server.Respond = request =>
            request switch
            {
                { Path: var path } when path.EndsWith("/payouts", StringComparison.Ordinal) => Window(request, Row(1), Row(2), Row(3)),
                _ when request.Query.Contains("filter", StringComparison.Ordinal) => Window(
                    request,
                    Item(1, 1, "USD"),
                    Item(2, 1, "usd"),
                    Item(3, 2, "USD"),
                    Item(4, 2, "EUR")
                ),
                _ => Window(request),
            };
        var rows = await shop
            .Client.ToPayoutSource()
            .GetPayouts(new() { Kinds = [PayoutKind.Payout] })
            .ToListAsync(TestContext.Current.CancellationToken);
        rows.Select(row => (row.Key.Id, row.Currency, row.CurrencySource))
            .ShouldBe([
                ("1", "USD", CurrencySource.DerivedFromItems),
                ("2", null, CurrencySource.Unknown),
                ("3", null, CurrencySource.Unknown),
            ]);
        rows.Select(row => row.Anomalies.HasFlag(PayoutAnomalies.MixedCurrencies)).ShouldBe([false, true, false]);
        shop.Server.Requests.ShouldContain(request =>
            Uri.UnescapeDataString(request.Query)
                .StartsWith("filter[payout_id][]=1&filter[payout_id][]=2&filter[payout_id][]=3&number=1000&", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_server_that_ignores_the_filter_is_noticed_when_currencies_are_derived()
    {
        await using var shop = await Shop.OpenAsync(options => options.DeriveCurrency = true);
        shop.Server.Respond = request =>
            request.Path.EndsWith("/payouts", StringComparison.Ordinal) ? Window(request, Row(1)) : Window(request, Item(9, 77, "USD"));
        var failure = await Should.ThrowAsync<ProtocolException>(async () =>
            await shop.Client.ToPayoutSource().GetPayouts().ToListAsync(TestContext.Current.CancellationToken)
        );
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.DeriveCurrency));
    }

    [Fact]
    public async Task The_configured_currency_is_taken_where_nobody_states_one()
    {
        await using var shop = await Shop.OpenAsync(options => options.Currency = "chf");
        shop.Server.Respond = request =>
            request.Path.EndsWith("/payouts", StringComparison.Ordinal)
                ? Window(request, Row(1))
                : Window(request, Item(2, 0, ""), Item(3, 0, "EUR"));
        var rows = await shop.Client.ToPayoutSource().GetPayouts().ToListAsync(TestContext.Current.CancellationToken);
        rows.Select(row => (row.Currency, row.CurrencySource))
            .ShouldBe([("CHF", CurrencySource.Configured), ("CHF", CurrencySource.Configured), ("EUR", CurrencySource.Stated)]);
    }

    [Theory]
    [InlineData(PayoutStatus.Paid, "status=paid", "status=paid")]
    [InlineData(PayoutStatus.Failed, "status=failed", null)]
    [InlineData(PayoutStatus.Processing, "filter[status][]=processing", null)]
    [InlineData(PayoutStatus.Due, null, "status=unpaid")]
    [InlineData(PayoutStatus.Pending, null, "status=pending")]
    [InlineData(PayoutStatus.Canceled, null, "")]
    [InlineData(PayoutStatus.Unknown, "", "")]
    [InlineData(PayoutStatus.Reversed, null, null)]
    public async Task A_status_is_pushed_down_and_lists_without_it_are_not_read(PayoutStatus status, string? payouts, string? referrals)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = request => Window(request);
        await shop
            .Client.ToPayoutSource()
            .GetPayouts(new() { Statuses = [status], PayeeId = "5" })
            .ToListAsync(TestContext.Current.CancellationToken);
        Asked("payouts").ShouldBe(payouts);
        Asked("referrals").ShouldBe(referrals);

        string? Asked(string list)
        {
            var query = shop.Server.Requests.FirstOrDefault(request => request.Path.EndsWith("/" + list, StringComparison.Ordinal))?.Query;
            if (query is null) return null;
            var parts = Uri.UnescapeDataString(query).Split('&');
            parts.ShouldContain("affiliate_id=5");
            return parts.SingleOrDefault(part => part.Contains("status", StringComparison.Ordinal)) ?? "";
        }
    }

    [Theory]
    [InlineData(-12)]
    [InlineData(0)]
    [InlineData(14)]
    public async Task Created_finds_the_same_rows_wherever_the_site_is(int hours)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.AffiliateWP.GmtOffset = hours;
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var source = services.GetRequiredService<IPayoutSource>();
        var created = new Interval(Instant.FromUtc(2023, 6, 10, 5, 0), Instant.FromUtc(2023, 6, 14, 19, 0));
        var all = await source.GetPayouts().ToListAsync(TestContext.Current.CancellationToken);
        var some = await source.GetPayouts(new() { Created = created }).ToListAsync(TestContext.Current.CancellationToken);
        some.ShouldNotBeEmpty();
        some.Select(row => row.Key).ShouldBe(all.Where(row => row.CreatedAt is { } at && created.Contains(at)).Select(row => row.Key));
    }

    [Fact]
    public async Task A_walk_resumes_in_either_list_and_refuses_the_token_of_another_query()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var source = services.GetRequiredService<IPayoutSource>();
        var whole = await source.GetPayouts().ToListAsync(TestContext.Current.CancellationToken);
        var pages = await source
            .GetPayouts()
            .AsPages(cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        var seen = 0;
        foreach (var page in pages.SkipLast(1))
        {
            seen += page.Items.Count;
            var rest = new List<Payout>();
            await foreach (var next in source.GetPayouts().AsPages(page.ContinuationToken, TestContext.Current.CancellationToken))
                rest.AddRange(next.Items);
            rest.Select(row => row.Key).ShouldBe(whole.Skip(seen).Select(row => row.Key));
        }

        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
            await source
                .GetPayouts(new() { PayeeId = "x" })
                .AsPages(pages[0].ContinuationToken, TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task The_payout_of_a_referral_is_found_by_its_own_word()
    {
        await using var shop = await Shop.OfAsync("referral_id_custom_products");
        shop.Server.EnqueueJson("""{"payout_id":21,"referrals":"29,30"}""");
        (await shop.Client.Payouts.FindByReferralAsync(30, TestContext.Current.CancellationToken))!.PayoutId.ShouldBe(21);

        shop.Server.Enqueue(HttpFixture.Load("referral_id_custom_products").ToResponse(), HttpFixture.Load("payout_id_404").ToResponse());
        (await shop.Client.Payouts.FindByReferralAsync(30, TestContext.Current.CancellationToken)).ShouldBeNull();
        shop.Server.EnqueueJson("""{"referral_id":30,"status":"unpaid","payout_id":"50"}""");
        (await shop.Client.Payouts.FindByReferralAsync(30, TestContext.Current.CancellationToken)).ShouldBeNull();
        shop.Server.Requests.ShouldAllBe(request => request.Query.Length == 0);
    }

    private static string Row(int id) =>
        $$"""{"payout_id":{{id}},"affiliate_id":5,"referrals":"","amount":10,"status":"paid","date":"2024-03-01 17:00:00"}""";

    private static string Item(int id, int payout, string currency) =>
        $$"""{"referral_id":{{id}},"affiliate_id":5,"status":"{{(payout == 0 ? "unpaid" : "paid")}}","amount":"5.00","currency":"{{currency}}","payout_id":"{{payout}}","date":"2024-03-01 17:00:00"}""";

    // The rows from the offset on, or the collection's 404.
    private static ScriptedResponse Window(Client.Tests.Shared.RecordedRequest request, params string[] rows)
    {
        var offset = int.Parse(
            request.Query.Split('&').Single(part => part.StartsWith("offset=", StringComparison.Ordinal))[7..],
            CultureInfo.InvariantCulture
        );
        return offset < rows.Length
            ? ScriptedResponse.Json($"[{string.Join(',', rows.Skip(offset))}]")
            : ScriptedResponse.Json($$$"""{"code":"no_{{{request.Path.Split('/')[^1]}}}","message":"None.","data":{"status":404}}""", 404);
    }
}
