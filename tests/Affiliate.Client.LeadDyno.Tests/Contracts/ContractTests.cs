using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

/// <summary>Every endpoint: what is sent, what its response becomes, and that the client's own method asks the same.</summary>
public sealed class ContractTests(LeadDynoContracts contracts) : IClassFixture<LeadDynoContracts>
{
    public static TheoryData<string> Methods => [.. ContractCases.All.Select(row => row.Method)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_reads_what_it_answers(string method)
    {
        var expected = ContractCases.From(method);
        expected.Check(await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.Call(contracts.Client.Api, Token)));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_method_of_the_client_makes_the_same_call(string method)
    {
        var expected = ContractCases.From(method);
        (await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.ByClient(contracts.Client, Token))).ShouldNotBeNull();
    }

    [Fact]
    public void Each_endpoint_has_one_mapping_file_and_each_file_one_endpoint() =>
        ContractTable.Compare(TestFiles.Read("tests/Affiliate.Client.LeadDyno.Tests/Endpoints.tsv"), ContractMapping.All("leaddyno"))
            .ShouldBeEmpty();

    [Fact]
    public void Each_method_and_each_mapping_file_has_one_contract()
    {
        var methods = ContractCases.All.Select(row => row.Method).ToList();
        methods.ShouldBe(WireMethod.From(typeof(ILeadDynoApi)).Select(method => method.Name), ignoreOrder: true);
        methods
            .Select(ContractMapping.GetName)
            .ShouldBe(ContractMapping.All("leaddyno").Select(mapping => mapping.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task A_header_that_the_mapping_does_not_have_fails()
    {
        using var client = LeadDynoClient.Create(new()
        {
            ApiKey = LeadDynoTest.Key,
            BaseAddress = new(contracts.Server.Address, "v1/"),
            KeyPlacement = LeadDynoKeyPlacement.Bearer,
        });
        var failure = await Should.ThrowAsync<ContractException>(
            () => contracts.Server.CallAsync("GET /leads/count", () => client.Api.CountLeadsAsync(Token)));
        failure.Message.ShouldContain("Authorization: Bearer canary-leaddyno-key");
    }
}
