using Affiliate.Client.Leadway.Affiliates;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>What the vendor would refuse, or what would do more than was meant, is refused before anything is sent.</summary>
public sealed class RangeTests : LeadwayTest
{
    public static TheoryData<string, string> Cases { get; } =
        new()
        {
            { "page size 0", "1 to 100" },
            { "page size 101", "1 to 100" },
            { "tier 0", "1 or more" },
            { "move mode 3", "1 to 2" },
            { "amount -1", "0 or more" },
            { "currency", "three letters" },
            { "referral id", "3 to 64" },
            { "empty form", "5 MB" },
            { "large form", "5 MB" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Out_of_range(string what, string range)
    {
        (await Should.ThrowAsync<ArgumentOutOfRangeException>(() => TryAsync(what))).Message.ShouldContain(range);
        Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_no_pdf_is_refused() =>
        (
            await Should.ThrowAsync<ArgumentException>(() =>
                Client.Affiliates.UploadTaxFormAsync("a1", LeadwayTaxForm.W8, "hello"u8.ToArray(), cancellationToken: Token)
            )
        ).Message.ShouldContain("PDF");

    private Task TryAsync(string what) =>
        what switch
        {
            "page size 0" => ReadAsync(Client.Payouts.List(pageSize: 0)),
            "page size 101" => ReadAsync(Client.Customers.List("a1", pageSize: 101)),
            "tier 0" => Client.Affiliates.CreateOrUpdateAsync(new() { Email = "e", Tier = 0 }, Token),
            "move mode 3" => Client.AffiliateCampaigns.MoveToCampaignAsync(
                "a1",
                new() { SourceCampaignId = "a", TargetCampaignId = "b", MoveMode = 3 },
                Token
            ),
            "amount -1" => Client.Commissions.CreateAsync(
                new() { AffiliateId = "a", CampaignId = "c", CustomerId = "c", Amount = -1, Currency = "USD" },
                Token
            ),
            "currency" => Client.Commissions.CreateAsync(
                new() { AffiliateId = "a", CampaignId = "c", CustomerId = "c", Amount = 1, Currency = "dollars" },
                Token
            ),
            "referral id" => Client.AffiliateCampaigns.ValidateReferralIdAsync("a!", Token),
            "empty form" => Client.Affiliates.UploadTaxFormAsync("a1", LeadwayTaxForm.W8, default, cancellationToken: Token),
            "large form" => Client.Affiliates.UploadTaxFormAsync(
                "a1",
                LeadwayTaxForm.W8,
                new byte[(5 * 1024 * 1024) + 1],
                cancellationToken: Token
            ),
            _ => throw new ArgumentException(what),
        };
}
