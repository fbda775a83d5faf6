using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

public sealed class ContractTests(AffiliateWPContracts contracts) : IClassFixture<AffiliateWPContracts>
{
    public static TheoryData<string> Methods => [.. ContractCases.All.Select(row => row.Method)];

    [Theory, MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_reads_what_it_answers(string method)
    {
        var expected = ContractCases.All.Single(row => row.Method == method);
        expected.Check(await contracts.Server.CallAsync(expected.Mapping.Title, () => expected.Call(contracts.Client)));
    }

    [Fact]
    public void Each_endpoint_has_one_mapping_file_and_each_file_one_endpoint() =>
        ContractTable
            .Compare(TestFiles.Read("tests/Affiliate.Client.AffiliateWP.Tests/Endpoints.tsv"), ContractMapping.All("affiliatewp"))
            .ShouldBeEmpty();

    [Fact]
    public void The_comparison_notices_a_row_without_a_file_and_a_file_without_a_row() =>
        ContractTable.Compare("GET\t/nowhere", [ContractCases.All[0].Mapping]).Count.ShouldBe(2);

    [Fact]
    public void Each_method_and_each_mapping_file_has_one_contract()
    {
        var methods = ContractCases.All.Select(row => row.Method).Order(StringComparer.Ordinal).ToList();
        methods.ShouldBe(
            WireMethod
                .From(typeof(IAffiliateWPApi), typeof(IAffiliateWPSiteApi))
                .Select(method => method.Name)
                .Order(StringComparer.Ordinal)
        );
        methods
            .Select(ContractMapping.GetName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(ContractMapping.All("affiliatewp").Select(mapping => mapping.Name));
    }

    [Theory]
    [InlineData("GET /payouts/{id}", 5)] // a request that no mapping has
    [InlineData("GET /visits/{id}", 4)] // the mapping of another endpoint
    public async Task A_request_that_the_mapping_does_not_have_fails_and_is_shown(string title, long id)
    {
        var failure = await Should.ThrowAsync<ContractException>(() =>
            contracts.Server.CallAsync(title, () => contracts.Client.Api.GetPayoutAsync(id))
        );
        failure.Message.ShouldContain($"/wp-json/affwp/v1/payouts/{id}");
        failure.Message.ShouldContain("Authorization: Basic");
    }

    [Fact]
    public async Task A_parameter_that_the_mapping_does_not_have_fails()
    {
        var more = new AffiliateWPPayoutQuery { Statuses = [AffiliateWPPayoutStatus.Failed], PayoutMethod = "manual" };
        var failure = await Should.ThrowAsync<ContractException>(() =>
            contracts.Server.CallAsync("GET /payouts fields=ids&number=0", () => contracts.Client.Api.ListPayoutIdsAsync(more)));
        failure.Message.ShouldContain("other parameters");
    }
}
