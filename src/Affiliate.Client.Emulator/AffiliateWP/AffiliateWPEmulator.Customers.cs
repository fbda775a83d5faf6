using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private WpCollection<AffiliateWPCustomerRow> CustomerCollection => field ??= new(this, "customers", Customers)
    {
        Key = row => row.Id,
        Unknown = ("invalid_customer", "Invalid customer ID"),
        Columns =
        [
            new("customer_id", WpType.Number, row => Text(row.Id)),
            new("user_id", WpType.Number, row => Text(row.UserId)),
            new("first_name", WpType.Text, row => row.FirstName),
            new("last_name", WpType.Text, row => row.LastName),
            new("email", WpType.Text, row => row.Email),
            new("ip", WpType.Text, row => row.Ip),
            new("date_created", WpType.Text, row => row.DateCreated),
        ],
        Parameters =
        [
            WpFilters.Ids<AffiliateWPCustomerRow>(this, "user_id", row => row.UserId),
            WpFilters.Except<AffiliateWPCustomerRow>(this, "exclude", row => row.Id),
            WpFilters.Date<AffiliateWPCustomerRow>(this, row => row.DateCreated),
            new("email") { Condition = (_, _) => _ => false }, // broken in the plugin: never matches
        ],
    };

    private void MapCustomers(RouteTable routes) => routes
        .Map("GET", "/customers", request => CustomerCollection.List(request))
        .Map("GET", "/customers/{id}", SingleCustomer);

    private Reply SingleCustomer(EmulatedRequest request)
    {
        var text = request.Value("id") == "0" ? request.Query["email"] ?? "0" : request.Value("id");
        if (!text.Contains('@', StringComparison.Ordinal))
            return CustomerCollection.Single(request);

        // WordPress matches the raw path, and the plugin strips percent codes.
        if (request.Recorded.Target.Split('?')[0].Contains("%40", StringComparison.OrdinalIgnoreCase))
            return WpErrors.Create(404, "invalid_customer", "Invalid customer email");
        return Customers.Live.Find(row => string.Equals(row.Email, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? CustomerCollection.Object(200, found)
            : CustomerCollection.NotFound();
    }
}
