using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Tests.Contracts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>
/// Responses in another shape than that of the mapping file, and those with one odd field, made by the hundred:
/// on a scripted server.
/// </summary>
public sealed class OddAnswerTests : LeadDynoTest
{
    /// <summary>One method per response and type, since the check tries hundreds of documents.</summary>
    public static TheoryData<string> Answered =>
    [
        .. ContractCases.All.Where(row => row.Mapping.Response is ['{' or '[', ..])
            .DistinctBy(row => (row.Mapping.Response, typeof(ILeadDynoApi).GetMethod(row.Method)!.ReturnType))
            .Select(row => row.Method),
    ];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_odd_field_parses_or_says_where(string method)
    {
        var row = ContractCases.From(method);
        var operation = method[..^"Async".Length];
        (await MutationCheck.FindProblemsAsync(Server, row.Mapping.Response, operation, () => row.Call(Client.Api, Token))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Nothing_of_a_response_is_dropped(string method)
    {
        var row = ContractCases.From(method);
        var document = JsonNode.Parse(row.Mapping.Response)!;
        var record = document is JsonArray array ? array[0] : document["commissions"]?[0] ?? document;
        if (record is not JsonObject fields) return; // names of custom fields
        fields["new_field"] = JsonNode.Parse("""{"a":[1,2.50]}""");
        Server.EnqueueJson(document.ToJsonString());
        var response = await row.Call(Client.Api, Token);
        var written = JsonSerializer.Serialize(response, LeadDynoJsonContext.Default.Options.GetTypeInfo(response!.GetType()));
        written.ShouldContain("""{"a":[1,2.50]}""", Case.Sensitive);
    }

    [Fact]
    public async Task A_purchase_comes_as_an_object_or_as_an_array_of_one()
    {
        Server.EnqueueJson(Respond("CancelPurchaseAsync"), Respond("CancelPurchaseAsync"));
        var purchase = await Client.Api.GetPurchaseAsync(207, cancellationToken: Token);
        (purchase.IsArray, purchase.Value!.Id).ShouldBe((false, 207));
        (await Client.Purchases.GetAsync(207, cancellationToken: Token)).Id.ShouldBe(207);
        Server.Requests.ShouldAllBe(request => request.Target == $"/v1/purchases/207?key={Key}");
    }

    [Fact]
    public async Task A_marked_commission_comes_as_an_object_or_as_an_array()
    {
        Server.EnqueueJson($"[{Respond("MarkCommissionsAsPaidAsync")}]", $"[{Respond("MarkCommissionsAsPaidAsync")}]");
        var commission = await Client.Api.MarkCommissionsAsPaidAsync(new() { AffiliateEmail = "a@b.com", PurchaseCode = "P1" }, Token);
        (commission.IsArray, commission.Value!.Amount).ShouldBe((true, 20m));
        (await Client.Commissions.MarkAsPaidAsync("a@b.com", "P1", Token)).ShouldNotBeNull();
        Server.Requests.ShouldAllBe(request => request.Body == """{"affiliate_email":"a@b.com","purchase_code":"P1"}""");
    }

    [Fact]
    public async Task All_purchases_of_a_customer_are_cancelled_without_a_code()
    {
        Server.EnqueueJson(Respond("CancelLeadPurchasesAsync"), Respond("CancelLeadPurchasesAsync"));
        (await Client.Api.CancelPurchasesAsync(null, "a@b.com", Token))!.Purchases.ShouldHaveSingleItem().Id.ShouldBe(233);
        (await Client.Purchases.CancelCustomerPurchasesAsync("a@b.com", Token))!.Purchases.ShouldHaveSingleItem().Id.ShouldBe(233);
        Server.Requests.ShouldAllBe(request => request.Verb == "DELETE" && request.Target == $"/v1/purchases?email=a%40b.com&key={Key}");
    }

    [Fact]
    public async Task An_order_that_the_vendor_has_already_is_not_sent()
    {
        Server.EnqueueJson(Respond("ListSubIdsAsync"), Respond("ListSubIdsAsync"));
        (await Client.Api.ListSubIdsAsync(1, page: 1, cancellationToken: Token)).Items.Count.ShouldBe(1);
        (await ReadAsync(Client.SubIds.List(1, ascending: false, paging: OneAtATime), Token)).Count.ShouldBe(1);
        Server.Requests.Take(2).ShouldAllBe(request => request.Target == $"/v1/affiliates/1/subids?page=1&key={Key}");
    }
}
