using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private void MapOtherWrites(RouteTable routes)
    {
        foreach (var verb in WpWrites.Verbs)
        {
            routes.Map(verb, "/visits", request => Write(request, CreateVisit));
            routes.Map(verb, "/visits/{id}", request => Write(request, UpdateVisit));
            routes.Map(verb, "/creatives", request => Write(request, CreateCreative));
            routes.Map(verb, "/creatives/{id}", request => Write(request, UpdateCreative));
            routes.Map(verb, "/customers", request => Write(request, CreateCustomer));
            routes.Map(verb, "/customers/{id}", request => Write(request, UpdateCustomer));
        }

        routes
            .Map("DELETE", "/visits/{id}", request => Write(request, _ => Delete(request, Visits, VisitCollection, "visit")))
            .Map("DELETE", "/creatives/{id}", request => Write(request, _ => Delete(request, Creatives, CreativeCollection, "creative")))
            .Map("DELETE", "/customers/{id}", request => Write(request, _ => Delete(request, Customers, CustomerCollection, "customer")));
    }

    private static Reply Delete<TRow>(EmulatedRequest request, EmulatedTable<long, TRow> table, WpCollection<TRow> collection, string thing)
        where TRow : class
    {
        var id = WpChecks.AbsInt(request.Value("id"));
        if (table.Find(id) is not { } row)
            return WpErrors.Create(404, $"affwp_rest_get_{thing}_error", $"The {thing} could not be found.");

        table.Remove(id);
        return WpWrites.Deleted(collection, row);
    }

    private static Reply NotUpdated(string thing) =>
        WpErrors.Create(500, $"affwp_rest_update_{thing}_error", $"The {thing} could not be updated.");

    private Reply CreateVisit(EmulatedRequest request)
    {
        var row = Apply(
            new AffiliateWPVisitRow { Id = LastId(Visits.Live, visit => visit.Id) + 1, AffiliateId = 0, Date = WpDates.Text(Now) },
            request.Fields
        );
        Visits.Add(row);
        return VisitCollection.Object(201, row);
    }

    private Reply UpdateVisit(EmulatedRequest request)
    {
        var old = Visits.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        return changed is null || changed == old
            ? NotUpdated("visit")
            : VisitCollection.Object(201, Visits.Change(changed.Id, _ => changed), updated: true);
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
        Date = fields["date"] is { } date ? WpWrites.Date(this, date) : row.Date,
    };

    /// <summary>Without a type the plugin breaks.</summary>
    private Reply CreateCreative(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["type"]))
            return WpErrors.Fatal(request);

        var now = WpDates.Text(Now);
        var row = Apply(
            new AffiliateWPCreativeRow { Id = LastId(Creatives.Live, creative => creative.Id) + 1, Date = now, DateUpdated = now },
            request.Fields
        );
        Creatives.Add(row);
        return CreativeCollection.Object(201, row);
    }

    private Reply UpdateCreative(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["type"]))
            return WpErrors.Fatal(request);

        var old = Creatives.Find(WpChecks.AbsInt(request.Value("id")));
        var changed = old is null ? null : Apply(old, request.Fields);
        return changed is null || changed == old
            ? NotUpdated("creative")
            : CreativeCollection.Object(201, Creatives.Change(changed.Id, _ => changed), updated: true);
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

    private Reply CreateCustomer(EmulatedRequest request)
    {
        var email = request.Fields["email"];
        if (string.IsNullOrEmpty(email))
            return WpErrors.Create(400, "affwp_rest_customer_missing_email", "An email address is needed.");
        if (IsInUse(email))
            return InUse();

        var row = Apply(
            new AffiliateWPCustomerRow
            {
                Id = LastId(Customers.Live, customer => customer.Id) + 1,
                Email = email,
                DateCreated = WpDates.Text(Now),
            },
            request.Fields
        );
        Customers.Add(row);
        return CustomerCollection.Object(201, row);
    }

    /// <summary>Its own e-mail address counts as in use; and the response shows the old values although the new ones are stored.</summary>
    private Reply UpdateCustomer(EmulatedRequest request)
    {
        if (Customers.Find(WpChecks.AbsInt(request.Value("id"))) is not { } old)
            return NotUpdated("customer");
        if (request.Fields["email"] is { } email && IsInUse(email))
            return InUse();

        Customers.Change(old.Id, row => Apply(row, request.Fields));
        return CustomerCollection.Object(201, old, updated: true);
    }

    private bool IsInUse(string email) => Customers.Live.Exists(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

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
