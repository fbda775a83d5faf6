using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class AffiliateRoutes(AffiliateWPEmulator shop)
{
    private static readonly string[] Words = ["active", "inactive", "pending", "rejected"];

    public WpCollection<AffiliateWPAffiliateRow> Collection => field ??= new(shop, "affiliates", shop.Affiliates)
    {
        Key = row => row.Id,
        Unknown = ("invalid_affiliate", "Invalid affiliate ID"),
        Columns = Columns(),
        Extras = GetExtras,
        Parameters =
        [
            WpFilters.Ids<AffiliateWPAffiliateRow>(shop, "affiliate_id", row => row.Id),
            WpFilters.Ids<AffiliateWPAffiliateRow>(shop, "user_id", row => row.UserId),
            WpFilters.Except<AffiliateWPAffiliateRow>(shop, "exclude", row => row.Id),
            WpFilters.Status<AffiliateWPAffiliateRow>(row => row.Status, Words, word => word),
            WpFilters.Date<AffiliateWPAffiliateRow>(shop, row => row.DateRegistered, plain: false),
            new("search")
            {
                Condition = (value, _) => value.Scalar is not { Length: > 0 } text ? null : row =>
                    $"{row.Id}\n{GetLogin(row)}\n{GetEmail(row)}".Contains(text, StringComparison.OrdinalIgnoreCase),
            },
        ],
    };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/affiliates", request => Collection.List(request))
        .Map("GET", "/affiliates/{id}", Get);

    /// <summary>A number is an id; a word is a login, from 2.3 on.</summary>
    private Reply Get(EmulatedRequest request)
    {
        var text = request.Value("id");
        if (text == "0" && request.Query["username"] is { } login)
            return ByLogin(login);
        if (
            text.All(char.IsAsciiDigit)
            || shop.PluginVersion < new Version(2, 3)
            || !text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
        )
            return Collection.Single(request);

        return ByLogin(text);

        Reply ByLogin(string name) => shop.Affiliates.Live.Find(row => GetLogin(row) == name) is { } found
            ? Collection.Object(200, found, new WpArguments(request.Query))
            : Collection.NotFound();
    }

    private static string GetLogin(AffiliateWPAffiliateRow row) => string.Create(CultureInfo.InvariantCulture, $"aff{row.Id:00}");

    internal static string GetEmail(AffiliateWPAffiliateRow row) => row.UserEmail ?? GetLogin(row) + "@example.test";

    private List<WpColumn<AffiliateWPAffiliateRow>> Columns() =>
        [
            new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("rest_id", WpType.Text, row => row.RestId) { Since = new Version(2, 2) },
            new("user_id", WpType.Number, row => PlainNumber.Format(row.UserId)),
            new("rate", WpType.Text, row => row.Rate),
            new("rate_type", WpType.Text, row => row.RateType),
            new("flat_rate_basis", WpType.Text, row => row.FlatRateBasis) { Since = new Version(2, 2) },
            new("payment_email", WpType.Text, row => row.PaymentEmail),
            new("status", WpType.Text, row => row.Status),
            new("earnings", WpType.Number, row => GetEarnings(row, "paid")),
            new("unpaid_earnings", WpType.Number, row => GetEarnings(row, "unpaid")),
            new(
                "referrals",
                WpType.Number,
                row =>
                    PlainNumber.Format(shop.Referrals.Live.Count(referral => referral.AffiliateId == row.Id && referral.Status == "paid"))
            ),
            new("visits", WpType.Number, row => PlainNumber.Format(shop.Visits.Live.Count(visit => visit.AffiliateId == row.Id))),
            new("date_registered", WpType.Text, row => row.DateRegistered),
        ];

    private string GetEarnings(AffiliateWPAffiliateRow row, string status) => PlainNumber.Format(shop.Referrals.Live
        .Where(referral => referral.AffiliateId == row.Id && referral.Status == status)
        .Sum(referral => decimal.TryParse(referral.Amount, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : 0));

    /// <summary><c>user=false</c> is on: only 0 and nothing are off.</summary>
    private static IEnumerable<KeyValuePair<string, string>> GetExtras(AffiliateWPAffiliateRow row, WpArguments arguments)
    {
        if (arguments.Plain("user")?.Scalar is not (null or "" or "0"))
            yield return new("user", JsonSerializer.Serialize(GetUser(row), AffiliateWPJsonContext.Default.AffiliateWPUserJson));
        if (arguments.Plain("meta")?.Scalar is not (null or "" or "0"))
            yield return new("meta", GetMeta(row));
    }

    private static AffiliateWPUserJson GetUser(AffiliateWPAffiliateRow row) => new()
    {
        Id = PlainNumber.Format(row.UserId),
        UserLogin = GetLogin(row),
        UserNicename = GetLogin(row),
        UserEmail = GetEmail(row),
        UserRegistered = row.DateRegistered,
        DisplayName = $"First{row.Id} Last{row.Id}",
        FirstName = $"First{row.Id}",
        LastName = $"Last{row.Id}",
    };

    private static string GetMeta(AffiliateWPAffiliateRow row) => row.Id % 10 == 0
        ? "[]" // PHP's empty map is an empty list
        : JsonSerializer.Serialize(new(["api"], ["1"]), AffiliateWPJsonContext.Default.AffiliateWPMetaJson);
}
