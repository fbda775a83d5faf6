using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class ReferralWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPReferralRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/referrals", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/referrals/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map("DELETE", "/referrals/{id}", WpWrites.Guarded(shop, Delete));
    }

    /// <summary>
    /// A created referral has no type, no currency and waits, unless told otherwise. The id of another system is not stored.
    /// </summary>
    private Reply Create(EmulatedRequest request)
    {
        if (NoText(request) is { } refusal)
            return WpErrors.Refused(refusal);
        if (shop.Affiliates.Find(WpWrites.Number(request.Fields, "affiliate_id") ?? 0) is not { } affiliate)
            return WpErrors.Create(500, "affwp_rest_add_referral_error", "The referral could not be added.");

        var blank = new AffiliateWPReferralRow
        {
            Id = shop.NextReferralId(),
            AffiliateId = affiliate.Id,
            Amount = "0.00",
            Currency = "",
            Status = "pending",
            Type = "",
            Date = WpDates.Text(shop.Now),
        };
        var row = Apply(blank, request) with { RestId = "" };
        shop.Referrals.Add(row);
        return collection.Object(201, row).With("Location", $"{shop.SiteAddress}wp-json/affwp/v1/referrals/{row.Id}");
    }

    private Reply Update(EmulatedRequest request)
    {
        if (NoText(request) is { } refusal)
            return WpErrors.Refused(refusal);
        var old = shop.Referrals.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request);
        if (old is null || changed == old)
            return WpErrors.Create(500, "affwp_rest_update_referral_error", "The referral could not be updated.");

        shop.Referrals.Change(old.Id, _ => changed!);
        return collection.Object(201, changed!, updated: true);
    }

    private Reply Delete(EmulatedRequest request)
    {
        if (shop.Referrals.Find(WpChecks.AbsInt(request.Value("id"))) is not { } row)
            return WpErrors.Create(404, "affwp_rest_get_referral_error", "The referral could not be found.");

        shop.Referrals.Remove(row.Id);
        return WpWrites.Deleted(collection, row);
    }

    private AffiliateWPReferralRow Apply(AffiliateWPReferralRow row, EmulatedRequest request)
    {
        var fields = request.Fields;
        return row with
        {
            AffiliateId = WpWrites.Number(fields, "affiliate_id") ?? row.AffiliateId,
            VisitId = WpWrites.Number(fields, "visit_id") ?? row.VisitId,
            ParentId = WpWrites.Number(fields, "parent_id") ?? row.ParentId,
            RestId = fields["rest_id"] ?? row.RestId,
            Description = fields["description"] ?? row.Description,
            Status = fields["status"] is { } status ? WpWrites.Key(status) : row.Status,
            Amount = fields["amount"] is { } amount ? WpWrites.Money(amount).ToString("0.00", CultureInfo.InvariantCulture) : row.Amount,
            Currency = fields["currency"] ?? row.Currency,
            CustomJson = fields["custom"] is { } custom ? PhpText.Quote(custom) : row.CustomJson,
            Context = fields["context"] ?? row.Context,
            Campaign = fields["campaign"] ?? row.Campaign,
            Reference = fields["reference"] ?? row.Reference,
            ProductsJson = fields["products"] is { } products ? PhpText.Quote(products) : row.ProductsJson,
            Date = fields["date"] is { } date ? WpWrites.Date(shop, date) : row.Date,
        };
    }

    /// <summary>Objects and lists are stored by integrations alone; the add-on takes text.</summary>
    private static WpRefusal? NoText(EmulatedRequest request)
    {
        if (request.Json is not { ValueKind: JsonValueKind.Object } body)
            return null;

        string[] texts = ["custom", "products"];
        return
            texts.FirstOrDefault(name =>
                body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            )
                is { } found
            ? WpRefusal.NotText(found)
            : null;
    }
}
