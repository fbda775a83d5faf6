using System.Text.Json.Serialization;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Signups;
using Affiliate.Client.Http;
using Affiliate.Client.Tests.Shared;
using Refit;

namespace Affiliate.Client.Aisle.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Interfaces = [typeof(IAisleApi), typeof(IAisleSubscribeApi)];

    private static string Table => TestFiles.Read("tests/Affiliate.Client.Aisle.Tests/Endpoints.tsv");

    private static string Page => TestFiles.Read("docs/vendors/aisle.md");

    [Fact]
    public void Every_endpoint_has_one_method() => WireConventions.CompareWithTable(Table, Interfaces).ShouldBeEmpty();

    [Fact]
    public void A_method_without_a_row_and_a_row_without_a_method_are_found()
    {
        var table = Table.Replace("GET\t/api/v1/{brandId}/payouts", "GET\t/api/v1/{brandId}/refunds", StringComparison.Ordinal);
        var problems = WireConventions.CompareWithTable(table, Interfaces);
        problems.ShouldContain(problem => problem.Contains("ListPayoutsAsync"));
        problems.ShouldContain(problem => problem.Contains("/refunds"));
    }

    [Fact]
    public void Every_method_takes_a_token_last() => WireConventions.CheckTokens(Interfaces).ShouldBeEmpty();

    [Fact]
    public void Every_method_is_declared_as_the_handlers_need_it() => WireConventions.CheckDeclarations(Interfaces).ShouldBeEmpty();

    [Fact]
    public void A_declaration_that_the_handlers_cannot_use_is_found() =>
        WireConventions.CheckDeclarations(typeof(IBroken)).Count.ShouldBe(4);

    [Fact]
    public void Every_response_is_a_sealed_record_that_keeps_unknown_fields() =>
        Interfaces.SelectMany(type => ModelConventions.Check(type)).ShouldBeEmpty();

    [Fact]
    public void The_page_lists_every_endpoint_with_its_method() => DocsTable.Compare(Page, Interfaces).ShouldBeEmpty();

    [Fact]
    public void A_page_that_went_stale_is_found()
    {
        var problems = DocsTable.Compare(Page.Replace("`ListPayoutsAsync`", "`ReadPayoutsAsync`", StringComparison.Ordinal), Interfaces);
        problems.ShouldContain(problem => problem.Contains("lacks GET /api/v1/{brandId}/payouts -> ListPayoutsAsync"));
        problems.ShouldContain(problem => problem.Contains("ReadPayoutsAsync"));
    }

    [Fact]
    public void The_types_inside_responses_are_found() =>
        ModelConventions
            .ReturnedTypes(typeof(IAisleApi))
            .ShouldBe(
                [
                    typeof(AislePayoutPage),
                    typeof(AislePayout),
                    typeof(AisleConversation),
                    typeof(AisleReceiptImage),
                    typeof(AisleReceiptLine),
                    typeof(AisleSku),
                    typeof(AisleProduct),
                    typeof(AisleSignupPage),
                    typeof(AisleSignup),
                    typeof(AisleCampaign),
                ],
                ignoreOrder: true
            );

    internal interface IBroken
    {
        [Post("/a"), Operation(OperationKind.UnsafeWrite)]
        Task SaysWhatItsVerbSaysAsync();

        [Get("/b"), Operation(OperationKind.UnsafeWrite)]
        Task WritesByGetAsync();

        [Get("/c")]
        Task TwiceAsync(int id);

        [Get("/c")]
        Task TwiceAsync(string id);

        [Get("/d")]
        Task NeverSentAsync([Query] Filter filter);
    }

    internal sealed record Filter
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Word { get; init; }
    }
}
