using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class AffiliateWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPAffiliateRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/affiliates", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/affiliates/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map("DELETE", "/affiliates/{id}", WpWrites.Guarded(shop, Delete));
    }

    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        var user = WpWrites.Number(fields, "user_id");
        var createsUser = fields["create_user"] is not (null or "" or "0") && !string.IsNullOrEmpty(fields["payment_email"]);
        if (user is null or 0 && (!createsUser || IsUser(fields["payment_email"]!)))
            return WpErrors.Create(400, "affwp_rest_affiliate_missing_user", "A user is needed.");
        if (user is { } known && shop.Affiliates.Live.Exists(row => row.UserId == known))
            return WpErrors.Create(500, "affwp_rest_add_affiliate_error", "The affiliate could not be added.");

        var id = AffiliateWPEmulator.LastId(shop.Affiliates.Live, row => row.Id) + 1;
        var email = user is null or 0 ? fields["payment_email"] : null;
        var row = Apply(
            new AffiliateWPAffiliateRow
            {
                Id = id,
                UserId = user ?? 1000 + id,
                UserEmail = email,
                DateRegistered = WpDates.Text(shop.Now),
            },
            fields
        );
        shop.Affiliates.Add(row);
        return collection.Object(201, row).With("Location", $"{shop.SiteAddress}wp-json/affwp/v1/affiliates/{row.Id}");
    }

    /// <summary>Whether a WordPress user has the address already: then none can be made.</summary>
    private bool IsUser(string email) =>
        shop.Affiliates.Live.Exists(row => string.Equals(AffiliateRoutes.GetEmail(row), email, StringComparison.OrdinalIgnoreCase))
        || shop.Customers.Live.Exists(row => row.UserId != 0 && string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    private Reply Update(EmulatedRequest request)
    {
        var old = shop.Affiliates.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        if (old is null || changed == old)
            return WpErrors.Create(500, "affwp_rest_update_affiliate_error", "The affiliate could not be updated.");

        shop.Affiliates.Change(old.Id, _ => changed!);
        return collection.Object(201, changed!, updated: true);
    }

    private Reply Delete(EmulatedRequest request)
    {
        if (shop.Affiliates.Find(WpChecks.AbsInt(request.Value("id"))) is not { } row)
            return WpErrors.Create(404, "affwp_rest_get_affiliate_error", "The affiliate could not be found.");

        shop.Affiliates.Remove(row.Id);
        return WpWrites.Deleted(collection, row);
    }

    private AffiliateWPAffiliateRow Apply(AffiliateWPAffiliateRow row, Parameters fields) => row with
    {
        RestId = fields["rest_id"] ?? row.RestId,
        Rate = fields["rate"] ?? row.Rate,
        RateType = fields["rate_type"] ?? row.RateType,
        FlatRateBasis = fields["flat_rate_basis"] ?? row.FlatRateBasis,
        PaymentEmail = fields["payment_email"] ?? row.PaymentEmail,
        UserEmail = fields["account_email"] ?? row.UserEmail,
        Status = fields["status"] is { } status ? WpWrites.Key(status) : row.Status,
        DateRegistered = fields["date_registered"] is { } date ? WpWrites.Date(shop, date) : row.DateRegistered,
    };
}
