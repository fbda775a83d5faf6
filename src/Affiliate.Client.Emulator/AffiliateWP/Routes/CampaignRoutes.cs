using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class CampaignRoutes(AffiliateWPEmulator shop)
{
    // 2.6 lists a view of the visits: no ids, and every value a text.
    private static readonly Version CampaignsHaveIds = new(2, 7);

    public WpCollection<AffiliateWPCampaignRow> Collection =>
        field ??= new(shop, "campaigns", shop.Campaigns)
        {
            Key = row => row.Id,
            HasId = false,
            SortableColumns = ["conversion_rate", "visits", "unique_visits", "referrals"],
            Columns =
            [
                new("campaign_id", WpType.Number, row => PlainNumber.Format(row.Id)) { Since = CampaignsHaveIds },
                new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.AffiliateId)) { NumberSince = CampaignsHaveIds },
                new("rest_id", WpType.Text, row => row.RestId) { Since = CampaignsHaveIds },
                new("campaign", WpType.Text, row => row.Campaign),
                new("hash", WpType.Text, row => row.Hash) { Since = CampaignsHaveIds },
                new("visits", WpType.Number, row => PlainNumber.Format(row.Visits)) { NumberSince = CampaignsHaveIds },
                new("unique_visits", WpType.Number, row => PlainNumber.Format(row.UniqueVisits)) { NumberSince = CampaignsHaveIds },
                new("referrals", WpType.Number, row => PlainNumber.Format(row.Referrals)) { NumberSince = CampaignsHaveIds },
                new(
                    "conversion_rate",
                    WpType.Number,
                    row => row.ConversionRate.ToString("0.00", CultureInfo.InvariantCulture),
                    row => PlainNumber.Format(row.ConversionRate)
                )
                {
                    NumberSince = CampaignsHaveIds,
                },
            ],
            Parameters =
            [
                WpFilters.Ids<AffiliateWPCampaignRow>(shop, "affiliate_id", row => row.AffiliateId),
                WpFilters.Exact<AffiliateWPCampaignRow>("campaign", row => row.Campaign),
                WpFilters.Exact<AffiliateWPCampaignRow>("hash", row => row.Hash),
                new("conversion_rate") { Check = _ => WpRefusal.Bare("conversion_rate"), Condition = (_, _) => null },
            ],
        };

    public void Map(RouteTable routes) => routes.Map("GET", "/campaigns", request => Collection.List(request));
}
