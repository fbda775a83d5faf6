using System.Text.Json;
using System.Text.RegularExpressions;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Tests.Shared;
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
    private static readonly string File = Path.Combine(
        TestFiles.Root,
        "tests",
        "Fixtures",
        "openapi",
        "apps",
        "affiliate-manager-2026-09.json"
    );

    private static readonly JsonElement Document = JsonDocument.Parse(System.IO.File.ReadAllText(File)).RootElement;

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
        var stubs = new WireMockOpenApiParser().FromFile(File, AnyValue, out var diagnostic).ToArray();
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
        var (path, verb, described) = Described(operation);
        request.Method.ShouldBe(verb.ToUpperInvariant());
        Regex.IsMatch(request.AbsolutePath, $"^{Regex.Replace(path, @"\{\w+\}", "[^/]+")}$").ShouldBeTrue(request.AbsolutePath);
        QueryProblems(described, new Uri(request.Url)).ShouldBeEmpty();
        BodyProblems(described, request.Body).ShouldBeEmpty();
        response.ShouldHoldAllOf(entry.ResponseMessage!.BodyData!.BodyAsString ?? entry.ResponseMessage.BodyData.BodyAsJson!.ToString()!);
    }

    [Fact]
    public void Every_operation_of_the_file_is_called_here() =>
        Described().Select(one => one.Operation.GetProperty("operationId").GetString()).ShouldBe(Methods.Keys, ignoreOrder: true);

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

    private static IEnumerable<(string Path, string Verb, JsonElement Operation)> Described() =>
        from path in Document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (path.Name, operation.Name, operation.Value);

    private static (string Path, string Verb, JsonElement Operation) Described(string id) =>
        Described().Single(one => one.Operation.GetProperty("operationId").GetString() == id);

    private static IEnumerable<string> QueryProblems(JsonElement operation, Uri url)
    {
        var parameters = operation
            .GetProperty("parameters")
            .EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query")
            .ToList();
        var sent = url
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')[0])
            .ToHashSet();
        foreach (var name in sent.Where(name => !parameters.Exists(parameter => parameter.GetProperty("name").GetString() == name)))
            yield return $"{name} is not documented";
        foreach (
            var parameter in parameters.Where(parameter => parameter.TryGetProperty("required", out var required) && required.GetBoolean())
        )
        {
            if (!sent.Contains(parameter.GetProperty("name").GetString()!)) yield return $"{parameter.GetProperty("name")} is missing";
        }
    }

    private static IEnumerable<string> BodyProblems(JsonElement operation, string? body)
    {
        if (!operation.TryGetProperty("requestBody", out var described))
            return string.IsNullOrEmpty(body) ? [] : ["a body is not documented"];
        if (!described.GetProperty("content").TryGetProperty("application/json", out var json))
            return []; // a file: its mapping file compares it
        using var sent = JsonDocument.Parse(body ?? "null");
        return [.. Problems(json.GetProperty("schema"), sent.RootElement, "$")];
    }

    private static IEnumerable<string> Problems(JsonElement schema, JsonElement value, string path)
    {
        var type = schema.GetProperty("type").GetString();
        var isOfType = value.ValueKind switch
        {
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number",
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            _ => false,
        };
        if (!isOfType)
            yield return $"{path} is {value.ValueKind}, not {type}";
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ToString() == value.ToString()))
            yield return $"{path} is {value}, which is no documented word";
        var inner =
            type == "array" ? value.EnumerateArray().SelectMany((item, i) => Problems(schema.GetProperty("items"), item, $"{path}[{i}]"))
            : type == "object" && schema.TryGetProperty("properties", out var properties) ? Members(schema, properties, value, path)
            : [];
        foreach (var problem in inner)
            yield return problem;
    }

    private static IEnumerable<string> Members(JsonElement schema, JsonElement properties, JsonElement value, string path)
    {
        foreach (var required in schema.TryGetProperty("required", out var names) ? names.EnumerateArray() : default)
        {
            if (!value.TryGetProperty(required.GetString()!, out _)) yield return $"{path}.{required} is missing";
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var property)) yield return $"{path}.{member.Name} is not documented";
            else foreach (var problem in Problems(property, member.Value, $"{path}.{member.Name}")) yield return problem;
        }
    }
}
