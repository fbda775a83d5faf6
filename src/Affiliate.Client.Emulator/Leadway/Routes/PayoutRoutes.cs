using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class PayoutRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes.Map("GET", "/payouts", List);

    private Reply List(EmulatedRequest request)
    {
        var query = request.Query;
        if (!LeadwayReplies.TryTime(query["start"], out var start) || !LeadwayReplies.TryTime(query["end"], out var end))
            return LeadwayReplies.Unprocessable("start and end must be valid ISO 8601 date strings");

        var (status, affiliate, campaign, text) = (query["status"], query["affiliateId"], query["campaignId"], query["query"]);
        IReadOnlyList<LeadwayPayoutRow> rows = vendor.Payouts.Live;
        if ((status ?? affiliate ?? campaign ?? text) is not null || start is not null || end is not null)
        {
            rows = [.. rows.Where(row =>
                (status is null || string.Equals(row.Status, status, StringComparison.OrdinalIgnoreCase))
                && (affiliate is null || row.AffiliateId == affiliate)
                && (campaign is null || row.CampaignId == campaign)
                && (text is null || Mentions(row, text))
                && (start is null || row.CreatedAt >= start)
                && (end is null || row.CreatedAt <= end))];
        }

        return LeadwayReplies.Page(
            vendor,
            request,
            rows,
            page => new() { Payouts = [.. page.Select(row => LeadwayPayoutJson.From(row, vendor))] },
            vendor.StatesTotal
        );
    }

    private bool Mentions(LeadwayPayoutRow row, string text) =>
        vendor.Affiliates.Find(row.AffiliateId) is { } affiliate
        && $"{affiliate.FirstName} {affiliate.LastName} {affiliate.Email}".Contains(text, StringComparison.OrdinalIgnoreCase);
}
