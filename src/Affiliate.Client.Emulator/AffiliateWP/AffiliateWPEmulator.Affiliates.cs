using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private static readonly string[] AffiliateWords = ["active", "inactive", "pending", "rejected"];

    private WpCollection<AffiliateWPAffiliateRow> AffiliateCollection => field ??= new(this, "affiliates", Affiliates)
    {
        Key = row => row.Id,
        Unknown = ("invalid_affiliate", "Invalid affiliate ID"),
        Columns = AffiliateColumns(),
        Extras = AffiliateExtras,
        Parameters =
        [
            WpFilters.Ids<AffiliateWPAffiliateRow>(this, "affiliate_id", row => row.Id),
            WpFilters.Ids<AffiliateWPAffiliateRow>(this, "user_id", row => row.UserId),
            WpFilters.Except<AffiliateWPAffiliateRow>(this, "exclude", row => row.Id),
            WpFilters.Status<AffiliateWPAffiliateRow>(row => row.Status, AffiliateWords, word => word),
            WpFilters.Date<AffiliateWPAffiliateRow>(this, row => row.DateRegistered, plain: false),
            new("search")
            {
                Condition = (value, _) => value.Scalar is not { Length: > 0 } text ? null : row =>
                    $"{row.Id}\n{GetLogin(row)}\n{GetEmail(row)}".Contains(text, StringComparison.OrdinalIgnoreCase),
            },
        ],
    };

    private void MapAffiliates(RouteTable routes) => routes
        .Map("GET", "/affiliates", request => AffiliateCollection.List(request))
        .Map("GET", "/affiliates/{id}", SingleAffiliate);

    /// <summary>A number is an id; a word is a login, from 2.3 on.</summary>
    private Reply SingleAffiliate(EmulatedRequest request)
    {
        var text = request.Value("id");
        if (text == "0" && request.Query["username"] is { } login)
            return ByLogin(login);
        if (text.All(char.IsAsciiDigit) || PluginVersion < new Version(2, 3) || !text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
            return AffiliateCollection.Single(request);

        return ByLogin(text);

        Reply ByLogin(string name) => Affiliates.Live.Find(row => GetLogin(row) == name) is { } found
            ? AffiliateCollection.Object(200, found, new WpArguments(request.Query))
            : AffiliateCollection.NotFound();
    }

    private static string GetLogin(AffiliateWPAffiliateRow row) => string.Create(CultureInfo.InvariantCulture, $"aff{row.Id:00}");

    private static string GetEmail(AffiliateWPAffiliateRow row) => row.UserEmail ?? GetLogin(row) + "@example.test";

    private List<WpColumn<AffiliateWPAffiliateRow>> AffiliateColumns() =>
    [
        new("affiliate_id", WpType.Number, row => Text(row.Id)),
        new("rest_id", WpType.Text, row => row.RestId) { Since = new Version(2, 2) },
        new("user_id", WpType.Number, row => Text(row.UserId)),
        new("rate", WpType.Text, row => row.Rate),
        new("rate_type", WpType.Text, row => row.RateType),
        new("flat_rate_basis", WpType.Text, row => row.FlatRateBasis) { Since = new Version(2, 2) },
        new("payment_email", WpType.Text, row => row.PaymentEmail),
        new("status", WpType.Text, row => row.Status),
        new("earnings", WpType.Number, row => GetEarnings(row, "paid")),
        new("unpaid_earnings", WpType.Number, row => GetEarnings(row, "unpaid")),
        new("referrals", WpType.Number, row => Text(Referrals.Live.Count(referral => referral.AffiliateId == row.Id && referral.Status == "paid"))),
        new("visits", WpType.Number, row => Text(Visits.Live.Count(visit => visit.AffiliateId == row.Id))),
        new("date_registered", WpType.Text, row => row.DateRegistered),
    ];

    private string GetEarnings(AffiliateWPAffiliateRow row, string status) => PlainNumber.Format(Referrals.Live
        .Where(referral => referral.AffiliateId == row.Id && referral.Status == status)
        .Sum(referral => decimal.TryParse(referral.Amount, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : 0));

    /// <summary><c>user=false</c> is on: only 0 and nothing are off.</summary>
    private void AffiliateExtras(Utf8JsonWriter writer, AffiliateWPAffiliateRow row, WpArguments arguments)
    {
        if (arguments.Plain("user")?.Scalar is not (null or "" or "0"))
        {
            var login = GetLogin(row);
            writer.WriteStartObject("user");
            writer.Php("ID", Text(row.UserId));
            writer.Php("user_login", login);
            writer.Php("user_nicename", login);
            writer.Php("user_email", GetEmail(row));
            writer.Php("user_url", "");
            writer.Php("user_registered", row.DateRegistered);
            writer.Php("user_status", "0");
            writer.Php("display_name", $"First{row.Id} Last{row.Id}");
            writer.Php("first_name", $"First{row.Id}");
            writer.Php("last_name", $"Last{row.Id}");
            writer.WriteEndObject();
        }

        if (arguments.Plain("meta")?.Scalar is (null or "" or "0"))
            return;

        if (row.Id % 10 == 0)
        {
            writer.Raw("meta", "[]"); // PHP's empty map is an empty list
            return;
        }

        writer.WriteStartObject("meta");
        writer.Raw("registration_method", """["api"]""");
        writer.Raw("referral_notifications", """["1"]""");
        writer.WriteEndObject();
    }
}
