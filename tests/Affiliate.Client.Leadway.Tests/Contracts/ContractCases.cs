using Affiliate.Client.Leadway.Campaigns;
using Affiliate.Client.Leadway.Http;
using NodaTime;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>A case for every method of the affiliate manager: reads here, writes in the other part.</summary>
internal static partial class ContractCases
{
    private const string L = LeadwayTest.Location;
    private const string Affiliate = "65df04201e428a0c5ebb6572";
    private const string Campaign = "650173614761b33c46d33b19";
    private const string Customer = "6385d230f6d19db03eef6fb2";
    private const string PayoutMethod = "65df04201e428a0c5ebb6581";
    private const string Media = "65df04201e428a0c5ebb6590";
    private const string Commission = "6385d230f6d19db03eef6fb3";

    private static readonly LocalDate FirstDay = new(2024, 6, 1);
    private static readonly LocalDate LastDay = new(2024, 6, 30);
    private static readonly Instant YearEnd = Instant.FromUtc(2023, 1, 1, 0, 0);

    public static IReadOnlyList<ContractCase> All => [.. Reads(), .. Writes()];

    public static ContractCase From(string method) => All.Single(row => row.Method == method);

    private static ContractCase Case(string method, Func<ILeadwayApi, Task<object?>> call) => new(method, call);

    private static IEnumerable<ContractCase> Reads() =>
    [
        Case("GetAffiliateAsync", async api => await api.GetAffiliateAsync(L, Affiliate)) with
        {
            ByClient = async client => await client.Affiliates.GetAsync(Affiliate),
        },
        Case("ListAffiliatesAsync", async api => await api.ListAffiliatesAsync(L, "a b", true, Campaign, 100, 50, FirstDay, LastDay)),
        Case(
            "ListPayoutsAsync",
            async api => await api.ListPayoutsAsync(
                L, "pending", "q", Affiliate, Campaign, 0, 100, YearEnd - Duration.FromDays(31), YearEnd - Duration.FromMilliseconds(1))),
        Case(
            "ListCommissionsAsync",
            async api => await api.ListCommissionsAsync(L, Campaign, Affiliate, "paid", "j@example.com", 10, 20, FirstDay, LastDay)),
        Case("ValidateReferralIdAsync", async api => await api.ValidateReferralIdAsync(L, "john122")) with
        {
            ByClient = async client => await client.AffiliateCampaigns.ValidateReferralIdAsync("john122"),
        },
        Case(
            "ListCampaignsAsync",
            async api => await api.ListCampaignsAsync(L, "q", 0, 10, true, [LeadwayTrackType.Forms, LeadwayTrackType.Calendars])),
        Case("GetCampaignAsync", async api => await api.GetCampaignAsync(L, Campaign)) with
        {
            ByClient = async client => await client.Campaigns.GetAsync(Campaign),
        },
        Case("ListMediaAsync", async api => await api.ListMediaAsync(L)) with { ByClient = async client => await client.Media.ListAsync() },
        Case("ListCountryBankMappingsAsync", async api => await api.ListCountryBankMappingsAsync(L)) with
        {
            ByClient = async client => await client.PayoutMethods.ListCountryBankMappingsAsync(),
        },
        Case("ListPayoutMethodsAsync", async api => await api.ListPayoutMethodsAsync(L, Affiliate, 0, 100)),
        Case("ListCustomersAsync", async api => await api.ListCustomersAsync(L, Affiliate, "q", "lead", Campaign, 0, 10, "paid")),
        Case("ValidateLeadAsync", async api => await api.ValidateLeadAsync(L, Affiliate, Campaign, "j+x@example.com")) with
        {
            ByClient = async client => await client.Leads.ValidateAsync(Affiliate, Campaign, "j+x@example.com"),
        },
    ];
}
