using Affiliate.Client.AffiliateWP.Tests.Contracts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class MutationTests
{
    /// <summary>Every method but those that share their model with another.</summary>
    public static TheoryData<string> Methods =>
        [
            "GetIndexAsync",
            "DescribeAsync",
            "GetPayoutAsync",
            "ListReferralsAsync",
            "GetReferralAsync",
            "ListReferralIdsAsync",
            "GetAffiliateAsync",
            "GetVisitAsync",
            "GetCreativeAsync",
            "GetCustomerAsync",
            "ListCampaignsAsync",
            "GetSaleAsync",
            "GetSiteAsync",
            "DeletePayoutAsync",
        ];

    [Theory, MemberData(nameof(Methods))]
    public async Task One_odd_field_parses_or_is_a_protocol_error_with_operation_and_path(string method)
    {
        var row = ContractCases.All.Single(row => row.Method == method);
        await using var shop = await Shop.OpenAsync();
        (
            await MutationCheck.FindProblemsAsync(shop.Server, row.Mapping.Response, method[..^"Async".Length], () => row.Call(shop.Client))
        ).ShouldBeEmpty();
    }
}
