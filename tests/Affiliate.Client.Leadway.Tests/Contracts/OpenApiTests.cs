using System.Text.Json;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Tests.Shared;
using NodaTime;
using WireMock.Net.OpenApiParser.Extensions;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>
/// The client against stubs that are made from the vendor's own OpenAPI files: every operation that they hold,
/// with the values of their examples.
/// </summary>
public sealed class OpenApiTests
{
    private static readonly LocalDate Day = new(2023, 10, 1);
    private static readonly Instant Start = Instant.FromUtc(2022, 12, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2023, 1, 1, 0, 0) - Duration.FromMilliseconds(1);

    private static readonly Dictionary<string, Func<ILeadwayApi, string, Task<object?>>> Calls = new()
    {
        ["list-affiliates"] = async (api, location) =>
            await api.ListAffiliatesAsync(location, "John", true, "63d376de11be1d26d38f7369", 1, 10, Day, Day),
        ["get-affiliate"] = async (api, location) => await api.GetAffiliateAsync(location, location),
        ["list-payouts"] = async (api, location) => await api.ListPayoutsAsync(
            location, "pending", "john", "65df04201e428a0c5ebb6572", "65df04201e428a0c5ebb6573", 1, 10, Start, End),
        ["list-commissions"] = async (api, location) => await api.ListCommissionsAsync(
            location, "6385d230f6d19db03eef6fb2", "6385d230f6d19db03eef6fb2", "pending", "affiliate@gmail.com", 1, 10, Day, Day),
    };

    public static TheoryData<string, string> Operations => new(
        from version in new[] { "2021-07-28", "v3" } from call in Calls.Keys select (version, call));

    [Theory, MemberData(nameof(Operations))]
    public async Task An_operation_is_sent_validly_and_its_example_is_read_whole(string version, string operation)
    {
        using var server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        server.WithMappingFromOpenApiFile(FileOf(version), out var diagnostic);
        diagnostic.Errors.ShouldBeEmpty();
        using var client = LeadwayClient.Create(new()
        {
            LocationId = LeadwayTest.Location,
            AccessToken = LeadwayTest.AccessToken,
            BaseAddress = new(server.Urls.Single()),
            ApiVersion = version,
            Resilience = { Retry = { MaxRetries = 0 } },
        });

        var answer = await Calls[operation](client.Api, LeadwayTest.Location);

        var request = server.LogEntries.ShouldHaveSingleItem().RequestMessage.ShouldNotBeNull();
        QueryOf(request.Url).ShouldBe(DocumentedQuery(version, operation), ignoreOrder: true);
        answer.ShouldHoldAllOf(await ReadAgainAsync(request.Url, version));
    }

    [Theory, InlineData("2021-07-28"), InlineData("v3")]
    public void Every_operation_of_the_file_is_called_here(string version) =>
        ReadOperations(version)
            .Select(operation => operation.GetProperty("operationId").GetString())
            .ShouldBe(Calls.Keys, ignoreOrder: true);

    // The file contradicts itself; the client offers a boolean and sends its text, which both readings allow.
    [Theory, InlineData("2021-07-28"), InlineData("v3")]
    public void Active_is_a_text_by_its_type_and_a_boolean_by_its_default(string version)
    {
        var schema = Parameters(version, "list-affiliates")
            .Single(parameter => parameter.GetProperty("name").GetString() == "active")
            .GetProperty("schema");
        (schema.GetProperty("type").GetString(), schema.GetProperty("default").ValueKind).ShouldBe(("string", JsonValueKind.False));
    }

    private static string FileOf(string version) =>
        Path.Combine(TestFiles.Root, "tests", "Fixtures", "openapi", "apps", $"affiliate-manager-{version}.json");

    private static List<JsonElement> ReadOperations(string version)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(FileOf(version)));
        return [.. document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.Clone())];
    }

    private static JsonElement.ArrayEnumerator Parameters(string version, string operation) =>
        ReadOperations(version)
            .Single(one => one.GetProperty("operationId").GetString() == operation)
            .GetProperty("parameters")
            .EnumerateArray();

    // The parser makes matchers of required parameters only, and all of the query is optional.
    private static IEnumerable<string> DocumentedQuery(string version, string operation) =>
        Parameters(version, operation)
            .Where(parameter => parameter.GetProperty("in").GetString() == "query")
            .Select(parameter =>
                $"{parameter.GetProperty("name").GetString()}={Example(parameter.GetProperty("schema").GetProperty("example"))}"
            );

    private static string Example(JsonElement example) => example.ValueKind == JsonValueKind.True ? "true" : example.ToString();

    private static IEnumerable<string> QueryOf(string url) =>
        new Uri(url).Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);

    private static async Task<string> ReadAgainAsync(string url, string version)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Add("Version", version);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
