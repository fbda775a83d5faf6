using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests.Payouts;

public sealed class PayoutSourceTests : LeadDynoTest
{
    [Fact]
    public async Task Every_commission_of_the_emulator_arrives_once()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var vendor = emulator.LeadDyno;
        using var client = LeadDynoClient.Create(new LeadDynoOptions { ApiKey = vendor.ApiKey, BaseAddress = vendor.BaseAddress });
        var payouts = await ReadAsync(client.ToPayoutSource().GetPayouts(), Token);
        payouts.Select(payout => payout.Key.Id).ShouldBe(vendor.Commissions.Select(row => $"{row.Id}"), ignoreOrder: true);
        payouts.Where(payout => payout.Currency == "USD").Sum(payout => payout.Amount)
            .ShouldBe(vendor.Commissions.Where(row => row.Currency == "USD").Sum(row => row.Amount ?? 0m));
    }

    [Fact]
    public async Task Due_dates_that_the_list_leaves_out_are_looked_up_on_request_only()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var vendor = emulator.LeadDyno;
        var options = new LeadDynoOptions { ApiKey = vendor.ApiKey, BaseAddress = vendor.BaseAddress };
        options.Resilience.RateLimit.UseVendorDefaults = false;
        using var plain = LeadDynoClient.Create(options);
        var unknown = (await ReadAsync(plain.ToPayoutSource().GetPayouts(), Token))
            .Where(payout => payout.Status == PayoutStatus.Unknown)
            .ToList();
        unknown.ShouldNotBeEmpty();

        options.BackfillDueDates = true;
        using var filling = LeadDynoClient.Create(options);
        var filled = (await ReadAsync(filling.ToPayoutSource().GetPayouts(), Token)).ToDictionary(payout => payout.Key);
        foreach (var payout in unknown)
        {
            // Without an affiliate there is no list to look into.
            var row = vendor.Commissions.Single(row => $"{row.Id}" == payout.Key.Id);
            var due = row.AffiliateId is null ? null : row.DueAt;
            (filled[payout.Key].DueAt?.ToDateTimeOffset()).ShouldBe(due);
            if (due is null) filled[payout.Key].Status.ShouldBe(PayoutStatus.Unknown);
            else filled[payout.Key].Status.ShouldBeOneOf(PayoutStatus.Due, PayoutStatus.Pending);
        }
    }

    [Fact]
    public async Task An_affiliates_unpaid_commissions_are_read_once_and_one_that_is_gone_leaves_the_status_unknown()
    {
        using var client = LeadDynoClient.Create(Options(options => options.BackfillDueDates = true));
        Server.Respond = request =>
            request.Path switch
            {
                "/v1/commissions" => ScriptedResponse.Json(
                    """
                    {"page":1,"per_page":200,"total_entries":4,"commissions":[
                      {"id":1,"amount":"1.0","paid":false,"affiliate":{"id":5}},{"id":2,"amount":"1.0","paid":false,"affiliate":{"id":5}},
                      {"id":3,"amount":"1.0","paid":false,"affiliate":{"id":6}},{"id":4,"amount":"1.0","paid":true,"affiliate":{"id":7}}]}
                    """
                ),
                "/v1/affiliates/5/commissions/filter" => ScriptedResponse.Json(
                    """
                    {"page":1,"per_page":200,"total_entries":2,"commissions":[{"id":1,"due_at":"2000-01-01T00:00:00Z"},{"id":2,"due_at":"9999-01-01T00:00:00Z"}]}
                    """
                ),
                _ => ScriptedResponse.Json("""{"error":"not found"}""", 404),
            };

        var payouts = await ReadAsync(client.ToPayoutSource().GetPayouts(null, OneAtATime), Token);
        payouts.Select(payout => payout.Status).ShouldBe([PayoutStatus.Due, PayoutStatus.Pending, PayoutStatus.Unknown, PayoutStatus.Paid]);
        Server.Requests.Select(request => request.Path).ShouldBe(
            ["/v1/commissions", "/v1/affiliates/5/commissions/filter", "/v1/affiliates/6/commissions/filter", "/v1/commissions"],
            "the last one confirms the end of the list");
        Server.Requests[1].Query.ShouldContain("status=unpaid");
    }

    [Fact]
    public async Task A_payee_is_asked_for_at_the_vendor_and_checked_again()
    {
        Server.EnqueueJson("""
            {"page":1,"per_page":50,"total_entries":2,"commissions":[{"id":1,"amount":"1.0","paid":true,"affiliate":{"id":5}},{"id":2,"amount":"1.0","paid":true,"affiliate":{"id":6}}]}
            """);
        var query = new PayoutQuery { PayeeId = "5", PageSize = 50, Statuses = [PayoutStatus.Paid] };
        var payouts = await ReadAsync(Client.ToPayoutSource().GetPayouts(query, OneAtATime), Token);
        payouts.ShouldHaveSingleItem().Key.Id.ShouldBe("1");
        Server.Requests[0].Target.ShouldStartWith("/v1/affiliates/5/commissions/filter?page=1&per_page=50&key=");
    }

    [Fact]
    public async Task A_payee_that_is_no_number_gets_nothing()
    {
        Server.EnqueueJson(
            """{"page":1,"per_page":200,"total_entries":1,"commissions":[{"id":1,"amount":"1.0","paid":true,"affiliate":{"id":5}}]}"""
        );
        (await ReadAsync(Client.ToPayoutSource().GetPayouts(new PayoutQuery { PayeeId = "../5" }, OneAtATime), Token)).ShouldBeEmpty();
        Server.Requests[0].Path.ShouldBe("/v1/commissions");
    }

    [Fact]
    public void What_the_vendor_has_no_field_for_is_refused()
    {
        var source = Client.ToPayoutSource();
        var interval = new NodaTime.Interval(null, null);
        Should
            .Throw<NotSupportedException>(() => source.GetPayouts(new PayoutQuery { Paid = interval }))
            .Message.ShouldContain("FilterByPaid");
        Should
            .Throw<NotSupportedException>(() => source.GetPayouts(new PayoutQuery { Created = interval }))
            .Message.ShouldContain("FilterByCreated");
    }
}
