using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private void MapPayoutWrites(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs) // PUT and PATCH create too
        {
            routes.Map(verb, "/payouts", request => Write(request, CreatePayout));
            routes.Map(verb, "/payouts/{id}", request => Write(request, UpdatePayout));
        }

        routes.Map("DELETE", "/payouts/{id}", request => Write(request, DeletePayout));
    }

    /// <summary>Without the add-on there are no writes; a broken body never reaches it.</summary>
    private Reply Write(EmulatedRequest request, Func<EmulatedRequest, Reply> act)
    {
        if (!AddOnActive)
            return WpErrors.NoRoute();

        var isBroken =
            !request.Recorded.Body.IsEmpty
            && request.Json is null
            && request.Header("Content-Type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
        return isBroken ? WpErrors.Create(400, "rest_invalid_json", "Invalid JSON body passed.") : act(request);
    }

    /// <summary>Pays referrals, also ones that were paid before; marks them as paid whatever status was asked for.</summary>
    private Reply CreatePayout(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (fields.Has("payout_id"))
            return WpErrors.Create(400, "affwp_rest_payout_exists", "A payout with this ID exists already.");

        var wanted = WpWrites.List(fields, "referrals");
        if (wanted.Count == 0)
            return WpErrors.Create(400, "affwp_rest_payout_referrals_error", "The referrals parameter cannot be empty.");

        var affiliate = Affiliates.Find(WpWrites.Number(fields, "affiliate_id") ?? 0);
        var own = wanted.Select(Referrals.Find).OfType<AffiliateWPReferralRow>().Where(row => row.AffiliateId == affiliate?.Id).ToList();
        if (affiliate is null || own.Count == 0)
            return WpErrors.Create(500, "affwp_rest_add_payout_error", "The payout could not be generated.");

        var amount = WpWrites.Money(fields["amount"]);
        var row = new AffiliateWPPayoutRow
        {
            Id = NextPayoutId(),
            AffiliateId = affiliate.Id,
            Referrals = string.Join(',', own.Select(item => item.Id.ToString(CultureInfo.InvariantCulture))),
            Amount = fields["amount"] is null or "0" ? own.Sum(item => WpWrites.Money(item.Amount)) : amount,
            PayoutMethod = fields["payout_method"] ?? "",
            Description = fields["description"] ?? "",
            ServiceId = WpWrites.Number(fields, "service_id") ?? 0,
            Status = WpWrites.Key(fields["status"] ?? "paid"),
            Date = WpWrites.Date(this, fields["date"]),
            Owner = WpWrites.Number(fields, "owner") ?? 1,
        };
        Payouts.Add(row);
        foreach (var item in own)
            Referrals.Change(item.Id, old => old with { Status = "paid", PayoutId = row.Id });
        return PayoutCollection.Object(201, row).With("Location", $"{SiteAddress}wp-json/affwp/v1/payouts/{row.Id}");
    }

    /// <summary>Referrals empty the field in whatever form they come.</summary>
    private Reply UpdatePayout(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (Payouts.Find(WpChecks.AbsInt(request.Value("id"))) is not { } old)
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

        Payouts.Change(old.Id, _ => changed);
        return PayoutCollection.Object(201, changed, updated: true).With("Location", $"{SiteAddress}wp-json/affwp/v1/payouts/{old.Id}");
    }

    /// <summary>The referrals keep the id of the payout that is gone and are open again.</summary>
    private Reply DeletePayout(EmulatedRequest request)
    {
        if (Payouts.Find(WpChecks.AbsInt(request.Value("id"))) is not { } row)
            return WpErrors.Create(404, "affwp_rest_get_payout_error", "The payout could not be found.");

        Payouts.Remove(row.Id);
        foreach (var item in Referrals.Live.FindAll(referral => referral.PayoutId == row.Id))
            Referrals.Change(item.Id, old => old with { Status = "unpaid" });
        return WpWrites.Deleted(PayoutCollection, row);
    }
}
