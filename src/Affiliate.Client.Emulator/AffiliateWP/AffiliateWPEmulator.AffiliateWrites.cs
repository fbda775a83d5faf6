using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private void MapAffiliateWrites(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/affiliates", request => Write(request, CreateAffiliate));
            routes.Map(verb, "/affiliates/{id}", request => Write(request, UpdateAffiliate));
        }

        routes.Map("DELETE", "/affiliates/{id}", request => Write(request, DeleteAffiliate));
    }

    private Reply CreateAffiliate(EmulatedRequest request)
    {
        var fields = request.Fields;
        var user = WpWrites.Number(fields, "user_id");
        var createsUser = fields["create_user"] is not (null or "" or "0") && !string.IsNullOrEmpty(fields["payment_email"]);
        if (user is null or 0 && (!createsUser || IsUser(fields["payment_email"]!)))
            return WpErrors.Create(400, "affwp_rest_affiliate_missing_user", "A user is needed.");
        if (user is { } known && Affiliates.Live.Exists(row => row.UserId == known))
            return WpErrors.Create(500, "affwp_rest_add_affiliate_error", "The affiliate could not be added.");

        var id = LastId(Affiliates.Live, row => row.Id) + 1;
        var email = user is null or 0 ? fields["payment_email"] : null;
        var row = Apply(
            new AffiliateWPAffiliateRow { Id = id, UserId = user ?? 1000 + id, UserEmail = email, DateRegistered = WpDates.Text(Now) },
            fields
        );
        Affiliates.Add(row);
        return AffiliateCollection.Object(201, row).With("Location", $"{SiteAddress}wp-json/affwp/v1/affiliates/{row.Id}");
    }

    /// <summary>Whether a WordPress user has the address already: then none can be made.</summary>
    private bool IsUser(string email) =>
        Affiliates.Live.Exists(row => string.Equals(GetEmail(row), email, StringComparison.OrdinalIgnoreCase))
        || Customers.Live.Exists(row => row.UserId != 0 && string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    private Reply UpdateAffiliate(EmulatedRequest request)
    {
        var old = Affiliates.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        if (old is null || changed == old)
            return WpErrors.Create(500, "affwp_rest_update_affiliate_error", "The affiliate could not be updated.");

        Affiliates.Change(old.Id, _ => changed!);
        return AffiliateCollection.Object(201, changed!, updated: true);
    }

    private Reply DeleteAffiliate(EmulatedRequest request)
    {
        if (Affiliates.Find(WpChecks.AbsInt(request.Value("id"))) is not { } row)
            return WpErrors.Create(404, "affwp_rest_get_affiliate_error", "The affiliate could not be found.");

        Affiliates.Remove(row.Id);
        return WpWrites.Deleted(AffiliateCollection, row);
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
        DateRegistered = fields["date_registered"] is { } date ? WpWrites.Date(this, date) : row.DateRegistered,
    };
}
