using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.OpenApi;
using Affiliate.Client.Tests.Shared.WireMock;
using WireMock.Net.OpenApiParser;
using WireMock.Net.OpenApiParser.Settings;
using WireMock.Net.OpenApiParser.Types;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>
/// The client against stubs that are made from the vendor's web pages of 2026-09, as put together in one file: every operation is sent
/// validly, and its documented response is read whole.
/// </summary>
public sealed class OpenApi2026Tests
{
    private static readonly OpenApiDocument Document = new("apps", "affiliate-manager-2026-09.json");

    /// <summary>The file's names of operations, by the methods of the wire interface that call them.</summary>
    private static readonly Dictionary<string, string> Methods = new()
    {
        ["list-affiliates"] = "ListAffiliatesAsync",
        ["create-affiliate"] = "CreateAffiliateAsync",
        ["get-affiliate"] = "GetAffiliateAsync",
        ["update-affiliate"] = "ReplaceAffiliateAsync",
        ["list-payouts"] = "ListPayoutsAsync",
        ["list-commissions"] = "ListCommissionsAsync",
        ["update-affiliate-status"] = "SetAffiliateActiveAsync",
        ["upload-affiliate-tax-form"] = "UploadTaxFormAsync",
        ["list-campaigns"] = "ListCampaignsAsync",
        ["get-campaign"] = "GetCampaignAsync",
        ["list-payout-methods"] = "ListPayoutMethodsAsync",
        ["create-payout-method"] = "CreatePayoutMethodAsync",
        ["update-payout-method"] = "UpdatePayoutMethodAsync",
        ["delete-payout-method"] = "DeletePayoutMethodAsync",
        ["mark-payout-method-primary"] = "MakePayoutMethodPrimaryAsync",
        ["list-customers"] = "ListCustomersAsync",
        ["update-customer-state"] = "SetCustomerStateAsync",
        ["delete-customer"] = "DeleteCustomerAsync",
        ["create-customer-lead"] = "CreateLeadAsync",
        ["validate-customer-lead"] = "ValidateLeadAsync",
        ["create-commission"] = "CreateCommissionAsync",
        ["update-commission-status"] = "UpdateCommissionStatusAsync",
        ["deny-commission"] = "DenyCommissionAsync",
        ["delete-commission"] = "DeleteCommissionAsync",
        ["validate-referral-id"] = "ValidateReferralIdAsync",
        ["update-affiliate-referral-id"] = "UpdateReferralIdAsync",
        ["update-affiliate-suspension"] = "SetSuspensionAsync",
        ["move-affiliate-campaign"] = "MoveToCampaignAsync",
        ["list-affiliate-media"] = "ListMediaAsync",
        ["update-affiliate-media"] = "UpdateMediaAsync",
        ["list-country-bank-mappings"] = "ListCountryBankMappingsAsync",
    };

    // The values are compared here with the file's schemas, and in ContractTests with the mapping files.
    private static readonly WireMockOpenApiParserSettings AnyValue = new()
    {
        PathPatternToUse = ExampleValueType.Wildcard,
        HeaderPatternToUse = ExampleValueType.Wildcard,
        QueryParameterPatternToUse = ExampleValueType.Wildcard,
    };

    public static TheoryData<string> Operations => [.. Methods.Keys];

    [Theory, MemberData(nameof(Operations))]
    public async Task An_operation_is_sent_validly_and_its_response_is_read_whole(string operation)
    {
        using var server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        var stubs = new WireMockOpenApiParser().FromFile(Document.File, AnyValue, out var diagnostic).ToArray();
        diagnostic.Errors.ShouldBeEmpty();
        foreach (var stub in stubs) stub.Request.Body = null; // the parser's would demand its own made-up values
        server.WithMapping(stubs);
        using var client = LeadwayClient.Create(new()
        {
            LocationId = LeadwayTest.Location,
            AccessToken = LeadwayTest.AccessToken,
            BaseAddress = new(server.Urls.Single()),
            ApiVersion = "v3",
            Resilience = { Retry = { MaxRetries = 0 } },
        });

        var response = await ContractCases.From(Methods[operation]).Call(client.Api);

        var entry = server.LogEntries.ShouldHaveSingleItem();
        var request = entry.RequestMessage.ShouldNotBeNull();
        var headers = request.Headers!.Keys.Where(name => name != "Version"); // the file says it of all operations at once
        Document.Operation(operation).Problems(request.Method, new Uri(request.Url), headers, request.Body).ShouldBeEmpty();
        response.ShouldHoldAllOf(entry.ResponseMessage!.BodyData!.BodyAsString ?? entry.ResponseMessage.BodyData.BodyAsJson!.ToString()!);
    }

    [Fact]
    public void Every_operation_of_the_file_is_called_here() =>
        Document.Operations.Select(operation => operation.Id).ShouldBe(Methods.Keys, ignoreOrder: true);

    [Theory]
    [InlineData(LeadwayEmailName.AffiliateEmail, "affiliateEmail")]
    [InlineData(LeadwayEmailName.Email, "email")]
    public async Task The_e_mail_address_has_one_name_and_the_option_chooses_it(LeadwayEmailName option, string name)
    {
        await using var server = await ScriptedWireMock.StartAsync();
        server.Respond = _ => ScriptedResponse.Json("""{"_id":"a"}""");
        using var client = LeadwayClient.Create(new()
        {
            LocationId = LeadwayTest.Location,
            AccessToken = LeadwayTest.AccessToken,
            BaseAddress = server.Address,
            AffiliateEmailName = option,
        });
        await client.Affiliates.CreateOrUpdateAsync(new() { Email = "a@example.test" }, TestContext.Current.CancellationToken);
        await client.Affiliates.ReplaceAsync(
            "a",
            LeadwayAffiliateRecord.From(new() { Email = "a@example.test" }, null, null, null),
            TestContext.Current.CancellationToken
        );
        var body = $$"""{"{{name}}":"a@example.test"}""";
        server.Requests.Select(request => request.Body).ShouldBe([body, body]);
    }
}
