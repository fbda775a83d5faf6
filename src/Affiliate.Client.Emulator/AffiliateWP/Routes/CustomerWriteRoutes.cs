using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class CustomerWriteRoutes(AffiliateWPEmulator shop, WpCollection<AffiliateWPCustomerRow> collection)
{
    public void Map(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/customers", WpWrites.Guarded(shop, Create));
            routes.Map(verb, "/customers/{id}", WpWrites.Guarded(shop, Update));
        }

        routes.Map(
            "DELETE",
            "/customers/{id}",
            WpWrites.Guarded(shop, request => WpWrites.Delete(request, shop.Customers, collection, "customer"))
        );
    }

    private Reply Create(EmulatedRequest request)
    {
        var email = request.Fields["email"];
        if (string.IsNullOrEmpty(email))
            return WpErrors.Create(400, "affwp_rest_customer_missing_email", "An email address is needed.");
        if (IsInUse(email))
            return InUse();

        var row = Apply(
            new AffiliateWPCustomerRow
            {
                Id = AffiliateWPEmulator.LastId(shop.Customers.Live, customer => customer.Id) + 1,
                Email = email,
                DateCreated = WpDates.Text(shop.Now),
            },
            request.Fields
        );
        shop.Customers.Add(row);
        return collection.Object(201, row);
    }

    /// <summary>Its own e-mail address counts as in use; and the response shows the old values although the new ones are stored.</summary>
    private Reply Update(EmulatedRequest request)
    {
        if (shop.Customers.Find(WpChecks.AbsInt(request.Value("id"))) is not { } old)
            return WpWrites.NotUpdated("customer");
        if (request.Fields["email"] is { } email && IsInUse(email))
            return InUse();

        shop.Customers.Change(old.Id, row => Apply(row, request.Fields));
        return collection.Object(201, old, updated: true);
    }

    private bool IsInUse(string email) =>
        shop.Customers.Live.Exists(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    private static Reply InUse() => WpErrors.Create(403, "affwp_rest_update_customer_email_in_use", "The email address is in use.");

    private static AffiliateWPCustomerRow Apply(AffiliateWPCustomerRow row, Parameters fields) => row with
    {
        Email = fields["email"] ?? row.Email,
        FirstName = fields["first_name"] ?? row.FirstName,
        LastName = fields["last_name"] ?? row.LastName,
        UserId = WpWrites.Number(fields, "user_id") ?? row.UserId,
        Ip = fields["ip"] ?? row.Ip,
    };
}
