using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>
/// The affiliate manager. Where the client sends or reads something else than the vendor's newer pages say,
/// the description in the mapping file names it.
/// </summary>
public sealed class ContractTests(LeadwayContracts contracts) : IClassFixture<LeadwayContracts>
{
    public static TheoryData<string> Methods => [.. ContractCases.All.Select(row => row.Method)];

    public static TheoryData<string> MethodsOfTheClient =>
        [.. ContractCases.All.Where(row => row.ByClient is not null).Select(row => row.Method)];

    [Theory, MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_loses_nothing_of_the_response(string method)
    {
        var expected = ContractCases.From(method);
        var response = await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.Call(contracts.Client.Api));
        response.ShouldHoldAllOf(expected.Mapping.Response, Untyped(method));
    }

    [Theory, MemberData(nameof(MethodsOfTheClient))]
    public async Task The_method_of_the_client_makes_the_same_call(string method)
    {
        var expected = ContractCases.From(method);
        await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.ByClient!(contracts.Client));
    }

    [Fact]
    public void Each_endpoint_has_one_mapping_file_and_each_file_one_endpoint() =>
        ContractTable
            .Compare(TestFiles.Read("tests/Affiliate.Client.Leadway.Tests/Endpoints.tsv"), ContractMapping.All("leadway"))
            .ShouldBeEmpty();

    [Fact]
    public void Each_method_has_one_contract_and_each_mapping_file_one_method()
    {
        ContractCases
            .All.Select(row => row.Method)
            .ShouldBe(WireMethod.From(typeof(ILeadwayApi)).Select(method => method.Name), ignoreOrder: true);
        WireMethod
            .From(typeof(ILeadwayApi), typeof(ILeadwayOAuthApi))
            .Select(method => ContractMapping.GetName(method.Name))
            .ShouldBe(ContractMapping.All("leadway").Select(mapping => mapping.Name), ignoreOrder: true);
    }

    // The vendor's pages do not show what a country's entry holds.
    private static IEnumerable<string> Untyped(string method) => method == "ListCountryBankMappingsAsync" ? ["country", "fields"] : [];
}
