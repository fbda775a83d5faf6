using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.OpenApi;
using Affiliate.Client.Tests.Shared.WireMock;
using NodaTime;
using WireMock.Admin.Mappings;
using WireMock.Net.OpenApiParser;
using WireMock.Net.OpenApiParser.Settings;
using WireMock.Net.OpenApiParser.Types;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>
/// The client against PayPal's own OpenAPI files: every operation is sent validly to stubs that are made of them, and every documented
/// response is read, those of failure too.
/// </summary>
public sealed class OpenApiTests
{
    private static readonly OpenApiDocument Payouts = new("paypal", "payments-payouts-batch-v1.json");
    private static readonly OpenApiDocument Reporting = new("paypal", "reporting-transactions-v1.json");

    private static readonly Dictionary<string, (OpenApiDocument File, Func<IPayPalApi, Task<object>> Call)> Calls = new()
    {
        ["payouts.post"] = (Payouts, async api => await api.CreatePayoutAsync(PayPalSamples.Full, "run-2026-01-USD-001")),
        ["payouts.get"] = (Payouts, async api => await api.GetPayoutAsync("FYXMPQTX4JC9N", 2, 1000, true, "batch_header")),
        ["payouts-item.get"] = (Payouts, async api => await api.GetPayoutItemAsync("8AELMXH8UB2P8")),
        ["payouts-item.cancel"] = (Payouts, async api => await api.CancelPayoutItemAsync("8AELMXH8UB2P8")),
        ["balances.get"] = (Reporting, async api => await api.GetBalancesAsync(Instant.FromUtc(2026, 1, 2, 3, 4), "USD")),
    };

    // What the files say too little of: amounts, codes and ids.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["value"] = "12.34",
        ["currency"] = "USD",
        ["currency_code"] = "USD",
        ["account_id"] = "K3YBUEMJ5Q7AE",
        ["purpose"] = "SERVICES",
    };

    // The values are compared here with the files' schemas.
    private static readonly WireMockOpenApiParserSettings AnyValue = new()
    {
        PathPatternToUse = ExampleValueType.Wildcard,
        HeaderPatternToUse = ExampleValueType.Wildcard,
        QueryParameterPatternToUse = ExampleValueType.Wildcard,
    };

    public static TheoryData<string> Operations => [.. Calls.Keys];

    public static TheoryData<string, string> DocumentedResponses => new(
        from call in Calls from response in call.Value.File.Operation(call.Key).Responses select (call.Key, response.Status));

    [Theory, MemberData(nameof(Operations))]
    public async Task An_operation_is_sent_validly_to_a_mock_of_the_vendors_file(string operation)
    {
        var (file, call) = Calls[operation];
        using var server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        var example = Example(file, operation, status => status.StartsWith('2'));
        server.WithMapping(Stubs(file, example));
        server.Given(Request.Create().WithPath("/v1/oauth2/token").UsingPost())
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(PayPalSamples.Token));
        using var client = Create(new(server.Urls.Single()));

        var response = await call(client.Api);

        var entry = server.LogEntries.Single(one => one.RequestMessage!.AbsolutePath != "/v1/oauth2/token");
        entry.MappingGuid.ShouldNotBeNull();
        var request = entry.RequestMessage!;
        file.Operation(operation).Problems(request.Method, new Uri(request.Url), request.Headers!.Keys, request.Body).ShouldBeEmpty();
        response.ShouldHoldAllOf(PayPalJsonContext.Default, example);
    }

    [Theory, MemberData(nameof(DocumentedResponses))]
    public async Task A_documented_response_is_read_whole(string operation, string status)
    {
        var (file, call) = Calls[operation];
        var example = Example(file, operation, one => one == status);
        var code = status == "default" ? 418 : int.Parse(status, null);
        await using var server = await ScriptedWireMock.StartAsync();
        server.Respond = request => request.Path == "/v1/oauth2/token"
            ? ScriptedResponse.Json(PayPalSamples.Token)
            : ScriptedResponse.Json(example, code);
        using var client = Create(server.Address);

        if (code < 300)
        {
            (await call(client.Api)).ShouldHoldAllOf(PayPalJsonContext.Default, example);
            return;
        }

        var failure = await Should.ThrowAsync<AffiliateApiException>(() => call(client.Api));
        failure.StatusCode.ShouldBe((HttpStatusCode)code);
        using var error = JsonDocument.Parse(example);
        failure.VendorCode.ShouldBe(ErrorText(error, "name"));
        failure.Messages.ShouldBe([ErrorText(error, "message")!]);
        failure.TraceId.ShouldBe(ErrorText(error, "debug_id"));
        if (error.RootElement.TryGetProperty("details", out _)) failure.FieldErrors["field"].ShouldBe(["issue: description"]);
    }

    [Fact]
    public void Every_operation_of_the_files_is_called_here_but_the_search_of_transactions() =>
        Payouts.Operations.Concat(Reporting.Operations).Select(operation => operation.Id)
            .ShouldBe([.. Calls.Keys, "search.get"], ignoreOrder: true);

    [Fact]
    public void A_request_that_the_file_does_not_allow_is_found()
    {
        var operation = Payouts.Operation("payouts.post");
        operation.Problems("PUT", new("http://127.0.0.1/v1/payments/payout?sync=1"), ["X-Other"], """{"items":[{"amount":{"value":1}}]}""")
            .ShouldBe([
                "PUT is not POST",
                "/v1/payments/payout is not /v1/payments/payouts",
                "sync is not documented",
                "the header X-Other is not documented",
                "$.sender_batch_header is missing",
                "$.items[0].receiver is missing",
                "$.items[0].amount.currency is missing",
                "$.items[0].amount.value is Number, not string",
            ]);
    }

    private static string Example(OpenApiDocument file, string operation, Predicate<string> status)
    {
        var schema = file.Operation(operation).Responses.Single(response => status(response.Status)).Schema;
        var example = SchemaExample.Create(file, schema, Texts).ToJsonString();
        using var document = JsonDocument.Parse(example);
        SchemaCheck.Problems(file, schema, document.RootElement, "$").ShouldBeEmpty();
        return example;
    }

    private static MappingModel[] Stubs(OpenApiDocument file, string example)
    {
        var stubs = new WireMockOpenApiParser().FromFile(file.File, AnyValue, out var diagnostic).ToArray();
        diagnostic.Errors.ShouldBeEmpty();
        foreach (var stub in stubs)
        {
            stub.Request.Body = null; // the parser's would demand its own made-up values
            (stub.Response.Body, stub.Response.BodyAsJson) = (example, null); // and its amounts are no numbers
            // The reporting file's server ends with what its paths begin with.
            stub.Request.Path = ((string)stub.Request.Path!).Replace("/v1/reporting/v1/", "/v1/", StringComparison.Ordinal);
        }

        return stubs;
    }

    private static string? ErrorText(JsonDocument error, string name) => error.RootElement.GetProperty(name).GetString();

    private static PayPalClient Create(Uri address) => PayPalClient.Create(new()
    {
        ClientId = PayPalSamples.ClientId,
        ClientSecret = PayPalSamples.ClientSecret,
        BaseAddress = address,
        Resilience = { Retry = { MaxRetries = 0 } },
    });
}
