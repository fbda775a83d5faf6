using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Tests.Facade;

/// <summary>The vendor's traps, and that nothing is sent into them.</summary>
public sealed class GuardTests : LeadDynoTest
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_code_never_cancels_everything(string empty)
    {
        await Should.ThrowAsync<ArgumentException>(() => Client.Purchases.CancelByCodeAsync(empty, "a@b.com", Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Purchases.CancelCustomerPurchasesAsync(empty, Token));
        Server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Empty_texts_are_not_sent(string empty)
    {
        await Should.ThrowAsync<ArgumentException>(() => Client.Purchases.GetByCodeAsync(empty, cancellationToken: Token));
        await Should.ThrowAsync<ArgumentException>(() =>
            Client.Purchases.CreateAsync(new() { Email = "a@b.com", PurchaseCode = empty }, Token)
        );
        await Should.ThrowAsync<ArgumentException>(() => Client.Affiliates.CreateAsync(new() { Email = empty }, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Leads.CreateAsync(new() { Email = empty }, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Affiliates.GetByEmailAsync(empty, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Affiliates.GetByCodeAsync(empty, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Leads.GetByEmailAsync(empty, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Leads.ImportAsync([], Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Visitors.ImportAsync([], Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Visitors.GetByTrackingCodeAsync(empty, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.Commissions.MarkAsPaidAsync("a@b.com", empty, Token));
        await Should.ThrowAsync<ArgumentException>(() => Client.CustomFields.DeleteAsync(empty, Token));
        Server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void Page_sizes_are_1_to_200(int size)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Client.Commissions.List(size)).Message.ShouldContain("1 to 200");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Client.Commissions.ListByAffiliate(1, pageSize: size))
            .Message.ShouldContain("1 to 200");
        Should.Throw<ArgumentOutOfRangeException>(() => Client.Purchases.List(pageSize: size)).ParamName.ShouldBe("pageSize");
        Should.Throw<ArgumentOutOfRangeException>(() => Client.Affiliates.List(pageSize: size)).ParamName.ShouldBe("pageSize");
    }

    [Fact]
    public async Task Days_in_the_wrong_order_are_refused() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() =>
            Client.Commissions.GetTotalsAsync(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1), cancellationToken: Token)
        );

    [Theory]
    [InlineData("ana1", "ana1", false)]
    [InlineData("ANA1", "ana1", false)]
    [InlineData("ana2", "ana1", true)]
    [InlineData(null, "ana1", null)]
    [InlineData("ana1", null, null)]
    public async Task A_known_affiliate_comes_back_unchanged_and_the_result_says_so(string? asked, string? came, bool? isIgnored)
    {
        Server.EnqueueJson($$"""{ "id": 1, "email": "a@b.com", "affiliate_code": {{(came is null ? "null" : $"\"{came}\"")}} }""");
        var creation = await Client.Affiliates.CreateAsync(new() { Email = "a@b.com", AffiliateCode = asked }, Token);
        (creation.IsCodeIgnored, creation.Affiliate.Id).ShouldBe((isIgnored, 1));
    }

    [Fact]
    public async Task An_empty_array_in_place_of_a_purchase_means_that_there_is_none()
    {
        Server.EnqueueJson("[]");
        var failure = await Should.ThrowAsync<NotFoundException>(() => Client.Purchases.GetByCodeAsync("P1", cancellationToken: Token));
        (failure.Operation, failure.Vendor).ShouldBe(("GetPurchaseByCode", "LeadDyno"));
    }

    [Fact]
    public async Task A_write_that_answers_with_an_empty_array_is_not_taken_for_done()
    {
        Server.EnqueueJson("[]");
        (await Should.ThrowAsync<ProtocolException>(() => Client.Purchases.ApproveAsync(1, Token))).Operation.ShouldBe("ApprovePurchase");
    }

    [Theory]
    [InlineData("true", true, 0)]
    [InlineData("false", false, 0)]
    [InlineData("[]", null, 0)]
    [InlineData("""[{"id":1},{"id":2}]""", null, 2)]
    [InlineData("""{"message":"done"}""", null, 1)]
    public async Task Every_response_to_a_cancellation_is_read(string json, bool? flag, int purchases)
    {
        Server.EnqueueJson(json);
        var response = (await Client.Purchases.CancelByCodeAsync("P1", cancellationToken: Token)).ShouldNotBeNull();
        (response.Flag, response.Purchases.Count).ShouldBe((flag, purchases));
    }

    [Fact]
    public async Task An_empty_response_to_a_cancellation_is_none()
    {
        Server.Enqueue(new ScriptedResponse { Status = 204 });
        (await Client.Purchases.CancelByCodeAsync("P1", cancellationToken: Token)).ShouldBeNull();
    }

    [Fact]
    public async Task An_error_with_status_200_is_no_cancellation()
    {
        Server.EnqueueJson(Sample("error-text"));
        (
            await Should.ThrowAsync<ProtocolException>(() => Client.Purchases.CancelByCodeAsync("P1", cancellationToken: Token))
        ).JsonPath.ShouldBe("$.error");
    }

    [Fact]
    public async Task A_write_whose_response_is_lost_is_sent_once()
    {
        Server.Enqueue(ScriptedResponse.Reset);
        await Should.ThrowAsync<TransportException>(() => Client.Commissions.MarkAsPaidAsync("a@b.com", "P1", Token));
        Server.Requests.Count.ShouldBe(1);
    }
}
