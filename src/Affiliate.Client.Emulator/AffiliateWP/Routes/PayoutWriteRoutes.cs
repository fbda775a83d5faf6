using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class PayoutWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPPayoutRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs) // PUT and PATCH create too
        {
            routes.Map(verb, "/payouts", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/payouts/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map("DELETE", "/payouts/{id}", WpWrites.Guarded(shop, Delete));
    }

    /// <summary>Pays referrals, also ones that were paid before; marks them as paid whatever status was asked for.</summary>
    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (fields.Has("payout_id"))
            return WpErrors.Create(400, "affwp_rest_payout_exists", "A payout with this ID exists already.");

        var wanted = WpWrites.List(fields, "referrals");
        if (wanted.Count == 0)
            return WpErrors.Create(400, "affwp_rest_payout_referrals_error", "The referrals parameter cannot be empty.");

        var affiliate = shop.Affiliates.Find(WpWrites.Number(fields, "affiliate_id") ?? 0);
        var own = wanted
            .Select(shop.Referrals.Find)
            .OfType<AffiliateWPReferralRow>()
            .Where(row => row.AffiliateId == affiliate?.Id)
            .ToList();
        if (affiliate is null || own.Count == 0)
            return WpErrors.Create(500, "affwp_rest_add_payout_error", "The payout could not be generated.");

        var amount = WpWrites.Money(fields["amount"]);
        var row = new AffiliateWPPayoutRow
        {
            Id = shop.NextPayoutId(),
            AffiliateId = affiliate.Id,
            Referrals = string.Join(',', own.Select(item => item.Id.ToString(CultureInfo.InvariantCulture))),
            Amount = fields["amount"] is null or "0" ? own.Sum(item => WpWrites.Money(item.Amount)) : amount,
            PayoutMethod = fields["payout_method"] ?? "",
            Description = fields["description"] ?? "",
            ServiceId = WpWrites.Number(fields, "service_id") ?? 0,
            Status = WpWrites.Key(fields["status"] ?? "paid"),
            Date = WpWrites.Date(shop, fields["date"]),
            Owner = WpWrites.Number(fields, "owner") ?? 1,
        };
        shop.Payouts.Add(row);
        foreach (var item in own)
            shop.Referrals.Change(item.Id, old => old with { Status = "paid", PayoutId = row.Id });
        return collection.Object(201, row).With("Location", $"{shop.SiteAddress}wp-json/affwp/v1/payouts/{row.Id}");
    }

    /// <summary>Referrals empty the field in whatever form they come.</summary>
    private Reply Update(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (shop.Payouts.Find(WpChecks.AbsInt(request.Value("id"))) is not { } old)
            return WpErrors.Create(500, "affwp_rest_update_payout_error", "The payout could not be updated.");

        var changed = old with
        {
            AffiliateId = WpWrites.Number(fields, "affiliate_id") ?? old.AffiliateId,
            Owner = WpWrites.Number(fields, "owner") ?? old.Owner,
            Referrals = fields.Pairs.Any(pair => pair.Key is "referrals" || pair.Key.StartsWith("referrals[", StringComparison.Ordinal))
                ? ""
                : old.Referrals,
            Amount = fields["amount"] is { } amount ? WpWrites.Money(amount) : old.Amount,
            PayoutMethod = fields["payout_method"] ?? old.PayoutMethod,
            Status = fields["status"] is { } status ? WpWrites.Key(status) : old.Status,
            Date = fields["date"] is { } date
                ? WpDates.Text(new DateTimeOffset(WpDates.Parse(date, endOfDay: false), TimeSpan.Zero))
                : old.Date, // not shifted
        };
        if (changed == old)
            return WpErrors.Create(500, "affwp_rest_update_payout_error", "The payout could not be updated.");

        shop.Payouts.Change(old.Id, _ => changed);
        return collection.Object(201, changed, updated: true).With("Location", $"{shop.SiteAddress}wp-json/affwp/v1/payouts/{old.Id}");
    }

    /// <summary>The referrals keep the id of the payout that is gone and are open again.</summary>
    private Reply Delete(EmulatedRequest request)
    {
        if (shop.Payouts.Find(WpChecks.AbsInt(request.Value("id"))) is not { } row)
            return WpErrors.Create(404, "affwp_rest_get_payout_error", "The payout could not be found.");

        shop.Payouts.Remove(row.Id);
        foreach (var item in shop.Referrals.Live.FindAll(referral => referral.PayoutId == row.Id))
            shop.Referrals.Change(item.Id, old => old with { Status = "unpaid" });
        return WpWrites.Deleted(collection, row);
    }
}
