using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Interfaces = [typeof(ILeadwayApi), typeof(ILeadwayOAuthApi)];

    private static string Table => TestFiles.Read("tests/Affiliate.Client.Leadway.Tests/Endpoints.tsv");

    private static string Page => TestFiles.Read("docs/vendors/leadway.md");

    [Fact]
    public void Every_endpoint_has_one_method() => WireConventions.CompareWithTable(Table, Interfaces).ShouldBeEmpty();

    [Fact]
    public void A_method_without_a_row_is_found()
    {
        var table = Table.Replace("GET\t/affiliate-manager/{locationId}/payouts\n", "", StringComparison.Ordinal);
        WireConventions.CompareWithTable(table, Interfaces).ShouldHaveSingleItem().ShouldContain("ListPayoutsAsync");
    }

    [Fact]
    public void Every_method_takes_a_token_last() => WireConventions.CheckTokens(Interfaces).ShouldBeEmpty();

    [Fact]
    public void Every_method_is_declared_as_the_handlers_need_it() => WireConventions.CheckDeclarations(Interfaces).ShouldBeEmpty();

    // The two exceptions have a converter of their own: an origin is anything, and tokens come in two casings.
    [Fact]
    public void Every_response_is_a_sealed_record_that_keeps_unknown_fields() =>
        Interfaces.SelectMany(type => ModelConventions.Check(type, typeof(LeadwayOrigin), typeof(LeadwayTokenResponse))).ShouldBeEmpty();

    [Fact]
    public void The_page_lists_every_endpoint_with_its_method() => DocsTable.Compare(Page, Interfaces).ShouldBeEmpty();
}
