using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class VisitWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPVisitRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/visits", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/visits/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map("DELETE", "/visits/{id}", WpWrites.Guarded(shop, request => WpWrites.Delete(request, shop.Visits, collection, "visit")));
    }

    private Reply Create(EmulatedRequest request)
    {
        var row = Apply(
            new AffiliateWPVisitRow
            {
                Id = AffiliateWPEmulator.LastId(shop.Visits.Live, visit => visit.Id) + 1,
                AffiliateId = 0,
                Date = WpDates.Text(shop.Now),
            },
            request.Fields
        );
        shop.Visits.Add(row);
        return collection.Object(201, row);
    }

    private Reply Update(EmulatedRequest request)
    {
        var old = shop.Visits.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        return changed is null || changed == old
            ? WpWrites.NotUpdated("visit")
            : collection.Object(201, shop.Visits.Change(changed.Id, _ => changed), updated: true);
    }

    private AffiliateWPVisitRow Apply(AffiliateWPVisitRow row, Parameters fields) => row with
    {
        AffiliateId = WpWrites.Number(fields, "affiliate_id") ?? row.AffiliateId,
        ReferralId = WpWrites.Number(fields, "referral_id") ?? row.ReferralId,
        RestId = fields["rest_id"] ?? row.RestId,
        Url = fields["url"] ?? row.Url,
        Referrer = fields["referrer"] ?? row.Referrer,
        Campaign = fields["campaign"] ?? row.Campaign,
        Context = fields["context"] ?? row.Context,
        Ip = fields["ip"] ?? row.Ip,
        Date = fields["date"] is { } date ? WpWrites.Date(shop, date) : row.Date,
    };
}
