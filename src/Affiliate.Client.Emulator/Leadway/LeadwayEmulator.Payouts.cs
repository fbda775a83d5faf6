using System.Globalization;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private void MapPayouts(RouteTable routes) => routes.Map("GET", "/payouts", ListPayouts);

    private Reply ListPayouts(EmulatedRequest request)
    {
        var query = request.Query;
        if (!TryTime(query["start"], out var start) || !TryTime(query["end"], out var end))
            return Unprocessable("start and end must be valid ISO 8601 date strings");

        var (status, affiliate, campaign, text) = (query["status"], query["affiliateId"], query["campaignId"], query["query"]);
        IReadOnlyList<LeadwayPayoutRow> rows = Payouts.Live;
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

        return Page(request, "payouts", rows, (writer, row) => LeadwayJson.Payout(writer, row, this), StatesTotal);
    }

    private bool Mentions(LeadwayPayoutRow row, string text) =>
        Affiliates.Find(row.AffiliateId) is { } affiliate
        && $"{affiliate.FirstName} {affiliate.LastName} {affiliate.Email}".Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool TryTime(string? text, out DateTimeOffset? time)
    {
        time = null;
        if (text is null)
            return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
            return false;

        time = parsed;
        return true;
    }
}
