using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Aisle.Tests.Contracts;

/// <summary>Every endpoint of both hosts: what is sent, and what its response becomes.</summary>
public sealed class ContractTests(AisleContracts contracts) : IClassFixture<AisleContracts>
{
    private const string Table = "tests/Affiliate.Client.Aisle.Tests/Endpoints.tsv";

    public static TheoryData<string> Methods => [.. ContractCases.All.Select(row => row.Method)];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_reads_what_it_answers(string method)
    {
        var expected = ContractCases.All.Single(row => row.Method == method);
        expected.Check(await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.Call(contracts.Client)));
    }

    [Fact]
    public void Each_endpoint_has_one_mapping_file_and_each_file_one_endpoint() =>
        ContractTable.Compare(TestFiles.Read(Table), ContractMapping.All("aisle")).ShouldBeEmpty();

    [Fact]
    public void Each_method_and_each_mapping_file_has_one_contract()
    {
        var methods = ContractCases.All.Select(row => row.Method).ToList();
        methods.ShouldBe(WireMethod.From(typeof(IAisleApi), typeof(IAisleSubscribeApi)).Select(method => method.Name), ignoreOrder: true);
        methods.Select(ContractMapping.GetName).ShouldBe(ContractMapping.All("aisle").Select(mapping => mapping.Name), ignoreOrder: true);
    }
}
