using Affiliate.Client.Http;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

public sealed class ConventionTests
{
    private static readonly Type Api = typeof(ILeadDynoApi);

    private static string Table => TestFiles.Read("tests/Affiliate.Client.LeadDyno.Tests/Endpoints.tsv");

    private static string Page => TestFiles.Read("docs/vendors/leaddyno.md");

    [Fact]
    public void Every_endpoint_has_one_method() => WireConventions.CompareWithTable(Table, Api).ShouldBeEmpty();

    [Fact]
    public void A_method_without_a_row_and_a_row_without_a_method_are_found()
    {
        var table = Table.Replace("GET\t/commissions\n", "GET\t/payouts\n", StringComparison.Ordinal);
        var problems = WireConventions.CompareWithTable(table, Api);
        problems.ShouldContain(problem => problem.Contains("ListCommissionsAsync"));
        problems.ShouldContain(problem => problem.Contains("/payouts"));
    }

    [Fact]
    public void Every_method_takes_a_token_last() => WireConventions.CheckTokens(Api).ShouldBeEmpty();

    [Fact]
    public void Every_method_is_declared_as_the_handlers_need_it() => WireConventions.CheckDeclarations(Api).ShouldBeEmpty();

    [Fact]
    public void Only_the_making_of_affiliates_may_be_repeated() =>
        WireMethod.From(Api).Where(method => method.Kind == OperationKind.IdempotentWrite).Select(method => method.Name)
            .ShouldBe([nameof(ILeadDynoApi.CreateAffiliateAsync)]);

    // The three wrappers have a converter each: their rows are never null, and what is unknown is kept by the rows.
    [Fact]
    public void Every_response_is_a_sealed_record_that_keeps_unknown_fields() =>
        ModelConventions.Check(Api, ModelConventions.ReturnedTypes(Api).Where(IsWrapper)).ShouldBeEmpty();

    [Fact]
    public void The_page_lists_every_endpoint_with_its_method() => DocsTable.Compare(Page, Api).ShouldBeEmpty();

    private static bool IsWrapper(Type type) =>
        type == typeof(LeadDynoCancelResponse)
        || (
            type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(LeadDynoPage<>) || type.GetGenericTypeDefinition() == typeof(LeadDynoRecord<>))
        );
}
