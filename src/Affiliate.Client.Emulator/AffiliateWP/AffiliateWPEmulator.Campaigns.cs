using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private WpCollection<AffiliateWPCampaignRow> CampaignCollection => field ??= new(this, "campaigns", Campaigns)
    {
        Key = row => row.Id,
        HasId = false,
        SortableColumns = ["conversion_rate", "visits", "unique_visits", "referrals"],
        Columns =
        [
            new("campaign_id", WpType.Number, row => Text(row.Id)),
            new("affiliate_id", WpType.Number, row => Text(row.AffiliateId)),
            new("rest_id", WpType.Text, row => row.RestId),
            new("campaign", WpType.Text, row => row.Campaign),
            new("hash", WpType.Text, row => row.Hash),
            new("visits", WpType.Number, row => Text(row.Visits)),
            new("unique_visits", WpType.Number, row => Text(row.UniqueVisits)),
            new("referrals", WpType.Number, row => Text(row.Referrals)),
            new("conversion_rate", WpType.Number, row => JsonWriting.Plain(row.ConversionRate)),
        ],
        Parameters =
        [
            WpFilters.Ids<AffiliateWPCampaignRow>(this, "affiliate_id", row => row.AffiliateId),
            WpFilters.Exact<AffiliateWPCampaignRow>("campaign", row => row.Campaign),
            WpFilters.Exact<AffiliateWPCampaignRow>("hash", row => row.Hash),
            new("conversion_rate") { Check = _ => WpRefusal.Bare("conversion_rate"), Condition = (_, _) => null },
        ],
    };

    private void MapCampaigns(RouteTable routes) => routes.Map("GET", "/campaigns", request => CampaignCollection.List(request));
}
