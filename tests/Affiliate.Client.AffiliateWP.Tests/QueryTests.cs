using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>
/// What queries make of values that the vendor reads otherwise, and what they refuse. That each parameter is sent is proved by its
/// contract.
/// </summary>
public sealed class QueryTests
{
    private static readonly LocalDateTime Start = new(2024, 3, 1, 0, 0);

    private static readonly Dictionary<string, (Func<IAffiliateWPApi, Task> Call, string Query)> Cases = new()
    {
        ["one id works on every version"] = (
            api => api.ListPayoutsAsync(new() { PayoutIds = [7], AffiliateIds = [3] }),
            "payout_id=7&affiliate_id=3"
        ),
        ["processing is refused as plain status"] = (
            api => api.ListPayoutsAsync(new() { Statuses = [AffiliateWPPayoutStatus.Processing] }),
            "filter[status][]=processing"
        ),
        ["an amount range from nothing"] = (
            api => api.ListPayoutsAsync(new() { Amount = new(0, 150) }),
            "amount[min]=0.01&amount[max]=150"
        ),
        ["census under a filter"] = (
            api => api.ListPayoutIdsAsync(new() { PayoutMethod = "manual" }),
            "fields=ids&number=0&payout_method=manual"
        ),
        ["a date without an end"] = (
            api => api.ListAffiliatesAsync(new() { DateStart = Start }),
            "filter[date][start]=2024-03-01T00:00:00"
        ),
        ["no details are never sent"] = (api => api.ListAffiliatesAsync(details: new()), ""),
    };

    private static readonly Dictionary<string, Func<object>> Traps = new()
    {
        ["no ids"] = () => new AffiliateWPPayoutQuery { PayoutIds = [] },
        ["id 0"] = () => new AffiliateWPPayoutQuery { AffiliateIds = [0] },
        ["a status that becomes paid"] = () => new AffiliateWPPayoutQuery { Statuses = [new("onhold")] },
        ["no statuses"] = () => new AffiliateWPPayoutQuery { Statuses = [] },
        ["an empty method"] = () => new AffiliateWPPayoutQuery { PayoutMethod = "" },
        ["a range that ends before it starts"] = () => new AffiliateWPAmountRange(10, 9),
        ["a range to nothing"] = () => new AffiliateWPAmountRange(0, 0),
        ["a negative range"] = () => new AffiliateWPAmountRange(-1, 9),
        ["a comparison with nothing"] = () => new AffiliateWPAmountComparison("<", 0),
        ["an unknown comparison"] = () => new AffiliateWPAmountComparison("<>", 1),
        ["payout 0, which is no filter"] = () => new AffiliateWPReferralQuery { PayoutIds = [0] },
        ["an unknown referral status"] = () => new AffiliateWPReferralQuery { Statuses = [new("bogus")] },
        ["scheduled creatives"] = () => new AffiliateWPCreativeQuery { Status = AffiliateWPCreativeStatus.Scheduled },
        ["an unknown affiliate status"] = () => new AffiliateWPAffiliateQuery { Status = new("bogus") },
        ["a payout of nothing"] = () => new AffiliateWPCreatePayoutRequest { AffiliateId = 1, Referrals = [] },
        ["a payout of amount 0, which is the sum"] = () =>
            new AffiliateWPCreatePayoutRequest { AffiliateId = 1, Referrals = [1], Amount = 0 },
        ["a status that the server rewrites"] = () => new AffiliateWPUpdatePayoutRequest { Status = new("On Hold") },
        ["a creative without type"] = () => new AffiliateWPUpdateCreativeRequest { Type = default },
        ["a customer without e-mail"] = () => new AffiliateWPCreateCustomerRequest { Email = " " },
        ["an affiliate of nobody"] = () => AffiliateWPCreateAffiliateRequest.ForUser(0),
        ["a new user without e-mail"] = () => AffiliateWPCreateAffiliateRequest.WithNewUser(""),
    };

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    public static TheoryData<string> TrapNames => [.. Traps.Keys];

    [Theory, MemberData(nameof(CaseNames))]
    public async Task A_query_is_sent_in_the_form_that_works(string name)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.EnqueueJson("[]");
        await Cases[name].Call(shop.Api);
        Uri.UnescapeDataString(shop.Server.Single.Query).ShouldBe(Cases[name].Query);
    }

    // On a scripted server, since WireMock's log shows paths unescaped.
    [Fact]
    public async Task An_e_mail_is_one_escaped_parameter()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.EnqueueJson("""{"customer_id":3}""");
        await shop.Api.GetCustomerByEmailAsync("cust03@shop.example.test", cancellationToken: TestContext.Current.CancellationToken);
        shop.Server.Single.Target.ShouldBe("/wp-json/affwp/v1/customers/0?email=cust03%40shop.example.test");
    }

    [Theory, MemberData(nameof(TrapNames))]
    public void What_the_server_would_misread_cannot_be_built(string name) => Should.Throw<ArgumentOutOfRangeException>(Traps[name]);

    [Fact]
    public async Task The_facade_refuses_before_anything_is_sent()
    {
        await using var shop = await Shop.OpenAsync();
        var token = TestContext.Current.CancellationToken;
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.Payouts.GetAsync(0, token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.Referrals.GetAsync(-1, token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () =>
            await shop.Client.Affiliates.GetByLoginAsync(" ", cancellationToken: token)
        );
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () =>
            await shop.Client.Customers.GetByEmailAsync("nobody", cancellationToken: token)
        );
        await Should.ThrowAsync<ArgumentException>(async () => await shop.Client.Payouts.UpdateAsync(1, new(), token));
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.Payouts.List(pageSize: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.Payouts.List(pageSize: -1)).Message.ShouldContain("1 to 1000");
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.Visits.List(pageSize: 1001));
        shop.Server.Requests.ShouldBeEmpty();
    }
}
