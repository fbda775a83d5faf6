using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class ConventionTests
{
    [Fact]
    public void Every_endpoint_has_its_methods_and_every_method_its_endpoint() =>
        WireConventions
            .CompareWithTable(
                TestFiles.Read("tests/Affiliate.Client.AffiliateWP.Tests/Endpoints.tsv"),
                typeof(IAffiliateWPApi),
                typeof(IAffiliateWPSiteApi)
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_comparison_notices_a_method_without_a_row_and_a_row_without_a_method() =>
        WireConventions.CompareWithTable("GET\t/nowhere", typeof(IAffiliateWPSiteApi)).Count.ShouldBe(2);

    [Fact]
    public void Methods_take_a_token_and_writes_say_what_repeating_does()
    {
        WireConventions.CheckTokens(typeof(IAffiliateWPApi), typeof(IAffiliateWPSiteApi)).ShouldBeEmpty();
        WireConventions.CheckDeclarations(typeof(IAffiliateWPApi), typeof(IAffiliateWPSiteApi)).ShouldBeEmpty();
    }

    [Fact]
    public void Models_are_sealed_records_that_keep_unknown_fields()
    {
        Type[] valuesOfTheirOwn = [typeof(AffiliateWPCustom), typeof(AffiliateWPProducts), typeof(AffiliateWPMeta)];
        ModelConventions.Check(typeof(IAffiliateWPApi), valuesOfTheirOwn).ShouldBeEmpty();
        ModelConventions.Check(typeof(IAffiliateWPSiteApi)).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_of_the_vendor_names_every_method() =>
        DocsTable
            .Compare(TestFiles.Read("docs/vendors/affiliatewp.md"), typeof(IAffiliateWPApi), typeof(IAffiliateWPSiteApi))
            .ShouldBeEmpty();
}
