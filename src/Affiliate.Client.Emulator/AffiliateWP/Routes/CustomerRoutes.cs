using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class CustomerRoutes(AffiliateWPEmulator shop)
{
    public WpCollection<AffiliateWPCustomerRow> Collection => field ??= new(shop, "customers", shop.Customers)
    {
        Key = row => row.Id,
        Unknown = ("invalid_customer", "Invalid customer ID"),
        Columns =
        [
            new("customer_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("user_id", WpType.Number, row => PlainNumber.Format(row.UserId)),
            new("first_name", WpType.Text, row => row.FirstName),
            new("last_name", WpType.Text, row => row.LastName),
            new("email", WpType.Text, row => row.Email),
            new("ip", WpType.Text, row => row.Ip),
            new("date_created", WpType.Text, row => row.DateCreated),
        ],
        Parameters =
        [
            WpFilters.Ids<AffiliateWPCustomerRow>(shop, "user_id", row => row.UserId),
            WpFilters.Except<AffiliateWPCustomerRow>(shop, "exclude", row => row.Id),
            WpFilters.Date<AffiliateWPCustomerRow>(shop, row => row.DateCreated),
            new("email") { Condition = (_, _) => _ => false }, // broken in the plugin: never matches
        ],
    };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/customers", request => Collection.List(request))
        .Map("GET", "/customers/{id}", Get);

    private Reply Get(EmulatedRequest request)
    {
        var text = request.Value("id") == "0" ? request.Query["email"] ?? "0" : request.Value("id");
        if (!text.Contains('@', StringComparison.Ordinal))
            return Collection.Single(request);

        // WordPress matches the raw path, and the plugin strips percent codes.
        if (request.Recorded.Target.Split('?')[0].Contains("%40", StringComparison.OrdinalIgnoreCase))
            return WpErrors.Create(404, "invalid_customer", "Invalid customer email");
        return shop.Customers.Live.Find(row => string.Equals(row.Email, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Collection.Object(200, found)
            : Collection.NotFound();
    }
}
