using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP;

/// <summary>Everything but payouts and referrals.</summary>
internal static class AffiliateWPPeopleSeed
{
    private static readonly DateTimeOffset Start = new(2023, 1, 14, 14, 1, 1, TimeSpan.Zero);
    private static readonly string[] Campaigns = ["spring", "summer-sale", "yt"];

    public static void Fill(AffiliateWPEmulator shop, SeededRandom random)
    {
        for (var i = 1; i <= AffiliateWPSeed.Affiliates; i++)
            shop.Affiliates.Add(Affiliate(random, i));
        for (var i = 1; i <= 120; i++)
            shop.Visits.Add(Visit(random, i));
        for (var i = 1; i <= 12; i++)
            shop.Creatives.Add(Creative(i));
        for (var i = 1; i <= 40; i++)
            shop.Customers.Add(Customer(i));
        for (var i = 1; i <= 9; i++)
            shop.Campaigns.Add(Campaign(random, i));
    }

    private static string Day(int i) => WpDates.Text(Start.AddDays(i));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static AffiliateWPAffiliateRow Affiliate(SeededRandom random, int i)
    {
        var (rate, type, basis) = random.Pick([("10", "percentage", ""), ("3.00", "flat", "per_product"), ("", "", "")]);
        return new AffiliateWPAffiliateRow
        {
            Id = i,
            RestId = i % 12 == 1 ? Text($"12:{i}") : "",
            UserId = i + 1,
            Rate = rate,
            RateType = type,
            FlatRateBasis = basis,
            PaymentEmail = random.OneIn(6) ? "" : Text($"pay{i:00}@example.test"),
            Status = random.Below(12) switch { 0 => "inactive", 1 => "pending", 2 => "rejected", _ => "active" },
            DateRegistered = Day(i * 3),
        };
    }

    private static AffiliateWPVisitRow Visit(SeededRandom random, int i) => new()
    {
        Id = i,
        AffiliateId = 1 + random.Below(AffiliateWPSeed.Affiliates),
        ReferralId = random.OneIn(3) ? i : 0,
        Url = Text($"http://shop.example.test/p/{i}"),
        Referrer = random.OneIn(4) ? "" : Text($"https://blog.example.test/{i}"),
        Campaign = random.OneIn(3) ? random.Pick(Campaigns) : "",
        Context = random.OneIn(5) ? "woocommerce" : "",
        Ip = Text($"203.0.113.{i}"),
        Date = Day(i),
    };

    private static AffiliateWPCreativeRow Creative(int i) => new()
    {
        Id = i,
        Name = Text($"Creative {i}"),
        Type = (i % 3) switch { 0 => "qr_code", 1 => "text_link", _ => "image" },
        Description = Text($"Desc {i}"),
        Url = Text($"https://shop.example.test/c/{i}"),
        Text = Text($"Text {i}"),
        Image = i % 3 == 2 ? Text($"https://shop.example.test/i/{i}.png") : "",
        Status = i % 4 == 0 ? "inactive" : "active",
        Date = Day(i),
        DateUpdated = Day(i + 100),
    };

    private static AffiliateWPCustomerRow Customer(int i) => new()
    {
        Id = i,
        FirstName = Text($"Cust{i}"),
        LastName = Text($"Omer{i}"),
        Email = Text($"cust{i:00}@shop.example.test"),
        Ip = Text($"198.51.100.{i}"),
        DateCreated = Day(i * 2),
    };

    private static AffiliateWPCampaignRow Campaign(SeededRandom random, int i) => new()
    {
        Id = i,
        AffiliateId = 1 + random.Below(AffiliateWPSeed.Affiliates),
        Campaign = random.Pick(Campaigns),
        Hash = random.Hex(32),
        Visits = i,
        UniqueVisits = i,
        Referrals = i / 3,
        ConversionRate = decimal.Round(i / 3 * 100m / i, 4),
    };
}
