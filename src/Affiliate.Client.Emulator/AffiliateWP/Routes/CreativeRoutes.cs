using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class CreativeRoutes(AffiliateWPEmulator shop)
{
    private static readonly string[] Words = ["active", "inactive"];

    public WpCollection<AffiliateWPCreativeRow> Collection => field ??= new(shop, "creatives", shop.Creatives)
    {
        Key = row => row.Id,
        Unknown = ("invalid_creative_id", "Invalid creative ID"),
        Columns = Columns(),
        Parameters =
        [
            WpFilters.Ids<AffiliateWPCreativeRow>(shop, "creative_id", row => row.Id),
            WpFilters.Status<AffiliateWPCreativeRow>(row => row.Status, Words, word => word),
        ],
    };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/creatives", request => Collection.List(request))
        .Map("GET", "/creatives/{id}", request => Collection.Single(request));

    private static List<WpColumn<AffiliateWPCreativeRow>> Columns()
    {
        var young = new Version(2, 7);
        return
        [
            new("creative_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("name", WpType.Text, row => row.Name),
            new("type", WpType.Text, row => row.Type) { Since = young },
            new("description", WpType.Text, row => row.Description),
            new("url", WpType.Text, row => row.Url),
            new("text", WpType.Text, row => row.Text),
            new("image", WpType.Text, row => row.Image),
            new("attachment_id", WpType.Number, row => PlainNumber.Format(row.AttachmentId)) { Since = young },
            new("status", WpType.Text, row => row.Status),
            new("date", WpType.Text, row => row.Date),
            new("date_updated", WpType.Text, row => row.DateUpdated) { Since = young },
            new("notes", WpType.Text, row => row.Notes) { Since = young },
            new("start_date", WpType.Text, _ => WpDates.Zero) { Since = young },
            new("end_date", WpType.Text, _ => WpDates.Zero) { Since = young },
        ];
    }
}
