using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>What queries put on the wire, and what they refuse.</summary>
public sealed class QueryTests
{
    private static readonly LocalDateTime Start = new(2024, 3, 1, 0, 0);
    private static readonly LocalDateTime End = new(2024, 3, 31, 23, 59, 59);

    private static readonly Dictionary<string, (Func<IAffiliateWPApi, Task> Call, string Query)> Cases = new()
    {
        ["one id works on every version"] = (api => api.ListPayoutsAsync(new() { PayoutIds = [7], AffiliateIds = [3] }), "payout_id=7&affiliate_id=3"),
        ["several ids"] = (api => api.ListPayoutsAsync(new() { PayoutIds = [7, 9] }), "payout_id=7,9"),
        ["owners"] = (api => api.ListPayoutsAsync(new() { Owners = [1, 2], PayoutMethod = "manual" }), "owner[]=1&owner[]=2&payout_method=manual"),
        ["paid"] = (api => api.ListPayoutsAsync(new() { Statuses = [AffiliateWPPayoutStatus.Paid] }), "status=paid"),
        ["processing is refused as plain status"] = (api => api.ListPayoutsAsync(new() { Statuses = [AffiliateWPPayoutStatus.Processing] }), "filter[status][]=processing"),
        ["several statuses"] = (api => api.ListPayoutsAsync(new() { Statuses = [AffiliateWPPayoutStatus.Processing, AffiliateWPPayoutStatus.Failed] }), "filter[status][]=processing&filter[status][]=failed"),
        ["an amount range has both ends"] = (api => api.ListPayoutsAsync(new() { Amount = new(100, 150) }), "amount[min]=100&amount[max]=150"),
        ["an amount range from nothing"] = (api => api.ListPayoutsAsync(new() { Amount = new(0, 150) }), "amount[min]=0.01&amount[max]=150"),
        ["an amount compared"] = (api => api.ListPayoutsAsync(new() { AmountCompared = new("<", 20) }), "filter[amount]=20&filter[amount_compare]=<"),
        ["dates"] = (api => api.ListPayoutsAsync(new() { DateStart = Start, DateEnd = End }), "date[start]=2024-03-01T00:00:00&date[end]=2024-03-31T23:59:59"),
        ["service"] = (api => api.ListPayoutsAsync(new() { ServiceId = 90004, ServiceAccount = "Bank ****1004" }), "filter[service_id]=90004&filter[service_account]=Bank ****1004"),
        ["order"] = (api => api.ListPayoutsAsync(orderBy: "amount", order: AffiliateWPOrder.Descending), "orderby=amount&order=DESC"),
        ["census under a filter"] = (api => api.ListPayoutIdsAsync(new() { PayoutMethod = "manual" }), "fields=ids&number=0&payout_method=manual"),
        ["referrals of payouts"] = (api => api.ListReferralsAsync(new() { PayoutIds = [1, 2] }), "filter[payout_id][]=1&filter[payout_id][]=2"),
        ["referrals by their texts"] = (api => api.ListReferralsAsync(new() { CustomerId = 24, Reference = "1030", Context = "edd", Campaign = "spring" }), "filter[customer_id]=24&reference=1030&ref_context=edd&campaign=spring"),
        ["referrals by description"] = (api => api.ListReferralsAsync(new() { DescriptionContains = "Order 1" }), "filter[description]=Order 1&filter[search]=1"),
        ["referrals of one status"] = (api => api.ListReferralsAsync(new() { Statuses = [AffiliateWPReferralStatus.Unpaid] }), "status=unpaid"),
        ["referrals of two statuses"] = (api => api.ListReferralsAsync(new() { Statuses = [AffiliateWPReferralStatus.Unpaid, AffiliateWPReferralStatus.Pending] }), "filter[status][]=unpaid&filter[status][]=pending"),
        ["affiliates"] = (api => api.ListAffiliatesAsync(new() { UserIds = [2], Exclude = [4, 5], Search = "a@b", Status = AffiliateWPAffiliateStatus.Active, DateStart = Start }), "user_id=2&exclude=4,5&search=a@b&status=active&filter[date][start]=2024-03-01T00:00:00"),
        ["no details are never sent"] = (api => api.ListAffiliatesAsync(details: new()), ""),
        ["converted visits"] = (api => api.ListVisitsAsync(new() { IsConverted = true, Context = "x" }), "visit_context=x&filter[referral_status]=converted"),
        ["unconverted visits"] = (api => api.ListVisitsAsync(new() { IsConverted = false }), "filter[referral_status]=unconverted"),
        ["campaigns"] = (api => api.ListCampaignsAsync(new() { AffiliateId = 3, Campaign = "yt", Hash = "a3" }, orderBy: "visits"), "affiliate_id=3&campaign=yt&hash=a3&orderby=visits"),
        ["sales"] = (api => api.ListSalesAsync(new() { ParentIds = [1], Status = AffiliateWPReferralStatus.Paid }), "parent_id=1&status=paid"),
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
        ["a payout of nothing"] = () => new AffiliateWPNewPayout { AffiliateId = 1, Referrals = [] },
        ["a payout of amount 0, which is the sum"] = () => new AffiliateWPNewPayout { AffiliateId = 1, Referrals = [1], Amount = 0 },
        ["a status that the server rewrites"] = () => new AffiliateWPPayoutChange { Status = new("On Hold") },
        ["a creative without type"] = () => new AffiliateWPCreativeChange { Type = default },
        ["a customer without e-mail"] = () => new AffiliateWPNewCustomer { Email = " " },
        ["an affiliate of nobody"] = () => AffiliateWPNewAffiliate.ForUser(0),
        ["a new user without e-mail"] = () => AffiliateWPNewAffiliate.WithNewUser(""),
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

    [Theory, MemberData(nameof(TrapNames))]
    public void What_the_server_would_misread_cannot_be_built(string name) => Should.Throw<ArgumentOutOfRangeException>(Traps[name]);

    [Fact]
    public async Task The_facade_refuses_before_anything_is_sent()
    {
        await using var shop = await Shop.OpenAsync();
        var token = TestContext.Current.CancellationToken;
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.GetPayoutAsync(0, token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.GetReferralAsync(-1, token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.GetAffiliateByLoginAsync("a.b", cancellationToken: token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.GetAffiliateByLoginAsync("42", cancellationToken: token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await shop.Client.GetCustomerByEmailAsync("nobody", cancellationToken: token));
        await Should.ThrowAsync<ArgumentException>(async () => await shop.Client.UpdatePayoutAsync(1, new(), token));
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.ListPayouts(pageSize: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.ListPayouts(pageSize: -1)).Message.ShouldContain("1 to 1000");
        Should.Throw<ArgumentOutOfRangeException>(() => shop.Client.ListVisits(pageSize: 1001));
        shop.Server.Requests.ShouldBeEmpty();
    }
}
