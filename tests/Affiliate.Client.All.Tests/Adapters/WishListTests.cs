using System.Reflection;
using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>The page of wishes promises only what exists.</summary>
public sealed partial class WishListTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(TestFiles.Root, "docs", "wish-list.md"));

    private static readonly Dictionary<string, Type> Types = new[] { "", ".LeadDyno", ".AffiliateWP", ".Aisle", ".Leadway", ".PayPal" }
        .SelectMany(vendor => Assembly.Load("Affiliate.Client" + vendor).GetExportedTypes())
        .GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.First());

    public static TheoryData<string> Wishes =>
        [
            "count of affiliates",
            "with sales or not",
            "total owed",
            "approved or not",
            "overdue or not",
            "initiate a payout via PayPal",
            "mark paid manually",
            "`GET /v1/affiliates`",
            "`POST /v1/affiliates`",
            "`GET /v1/affiliates/{id}`",
            "`PUT /v1/affiliates/{id}`",
            "`DELETE /v1/affiliates/{id}`",
            "`POST /v1/affiliates/{id}/links`",
            "`GET /v1/affiliates/{id}/links`",
            "`DELETE /v1/links/{linkId}`",
            "`POST /v1/events/click`",
            "`POST /v1/events/lead`",
            "`POST /v1/events/appointment`",
            "`POST /v1/events/conversion`",
            "`POST /v1/events/purchase`",
            "`POST /v1/webhooks`",
            "`DELETE /v1/webhooks/{id}`",
            "`POST /v1/contacts/{contactId}/affiliate`",
            "`GET /v1/contacts/{contactId}/affiliate`",
            "`GET /v1/affiliates/{id}/commissions`",
            "`POST /v1/affiliates/{id}/payouts`",
            "`GET /v1/affiliates/{id}/payouts`",
        ];

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Every_wish_has_a_row_with_a_response_for_each_vendor(string wish)
    {
        var row = Page.Split('\n').Single(line => line.StartsWith($"| {wish} |", StringComparison.Ordinal));
        var responses = row.Split('|')[2..^1];
        responses.Length.ShouldBeGreaterThanOrEqualTo(3);
        responses.ShouldAllBe(response => response.Trim().Length > 3);
    }

    [Fact]
    public void Every_member_that_the_page_names_exists()
    {
        var named = Member()
            .Matches(Page)
            .Select(match => (Type: match.Groups[1].Value, Member: match.Groups[2].Value))
            .Distinct()
            .ToList();
        named.Count.ShouldBeGreaterThan(40);
        named.Where(name => !Types.TryGetValue(name.Type, out var type) || !Has(type, name.Member)).ShouldBeEmpty();
    }

    private static bool Has(Type type, string member) =>
        new[] { type }.Concat(type.GetInterfaces()).Any(part => part.GetMember(member).Length > 0);

    [GeneratedRegex(@"`(\w+)\.(\w+)`")]
    private static partial Regex Member();
}
