using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class CreativeWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPCreativeRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/creatives", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/creatives/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map(
            "DELETE",
            "/creatives/{id}",
            WpWrites.Guarded(shop, request => WpWrites.Delete(request, shop.Creatives, collection, "creative"))
        );
    }

    /// <summary>Without a type the plugin breaks.</summary>
    private Reply Create(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["type"]))
            return WpErrors.Fatal(request);

        var now = WpDates.Text(shop.Now);
        var row = Apply(
            new AffiliateWPCreativeRow
            {
                Id = AffiliateWPEmulator.LastId(shop.Creatives.Live, creative => creative.Id) + 1,
                Date = now,
                DateUpdated = now,
            },
            request.Fields
        );
        shop.Creatives.Add(row);
        return collection.Object(201, row);
    }

    private Reply Update(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["type"]))
            return WpErrors.Fatal(request);

        var old = shop.Creatives.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        return changed is null || changed == old
            ? WpWrites.NotUpdated("creative")
            : collection.Object(201, shop.Creatives.Change(changed.Id, _ => changed), updated: true);
    }

    private static AffiliateWPCreativeRow Apply(AffiliateWPCreativeRow row, Parameters fields) => row with
    {
        Name = fields["name"] ?? row.Name,
        Type = fields["type"] ?? row.Type,
        Description = fields["description"] ?? row.Description,
        Url = fields["url"] ?? row.Url,
        Text = fields["text"] ?? row.Text,
        Image = fields["image"] ?? row.Image,
        Status = fields["status"] is { } status ? WpWrites.Key(status) : row.Status,
    };
}
