using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP;

internal static class AffiliateWPSeed
{
    public const int Affiliates = 59;

    private static readonly DateTimeOffset Start = new(2023, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Methods = ["manual", "paypal", "stripe", "cli", "payouts-service", ""];

    public static void Fill(AffiliateWPEmulator shop, VendorEmulatorOptions options)
    {
        var random = new SeededRandom(options.Seed ^ 0xAFF1);
        var count = options.AffiliateWPRows ?? options.Rows;
        for (var i = 1; i <= count; i++)
            shop.Referrals.Add(Referral(random, i));

        FillPayouts(shop, random, count);
        AffiliateWPPeopleSeed.Fill(shop, random);
    }

    public static AffiliateWPReferralRow Referral(SeededRandom random, long id)
    {
        var amount = random.Below(25) switch
        {
            0 => "-0",
            1 => (-random.Amount(30)).ToString("0.00", CultureInfo.InvariantCulture),
            2 => "0.00",
            _ => random.Amount(250).ToString("0.00", CultureInfo.InvariantCulture),
        };
        return new AffiliateWPReferralRow
        {
            Id = id,
            AffiliateId = 1 + random.Below(Affiliates),
            VisitId = random.OneIn(3) ? 0 : 1 + random.Below(120),
            RestId = random.OneIn(20) ? string.Create(CultureInfo.InvariantCulture, $"12:{id}") : "",
            CustomerId = random.OneIn(2) ? 0 : 1 + random.Below(40),
            Description = random.OneIn(15) ? "Köln & <b>Zürich</b>" : string.Create(CultureInfo.InvariantCulture, $"Order {1000 + id}"),
            Status = random.Below(40) switch
            {
                0 => "onhold",
                < 16 => "unpaid",
                < 20 => "pending",
                < 23 => "rejected",
                < 24 => "draft",
                < 25 => "failed",
                _ => "unpaid",
            },
            Amount = amount,
            Currency = random.Below(12) switch { 0 => "", < 4 => "EUR", _ => "USD" },
            CustomJson = random.OneIn(10) ? $$"""{"sku":"S{{id}}"}""" : "\"\"",
            Context = random.Pick(["", "edd", "woocommerce"]),
            Campaign = random.Pick(["", "", "spring", "summer-sale"]),
            Reference = string.Create(CultureInfo.InvariantCulture, $"{1000 + id}"),
            ProductsJson = random.OneIn(10)
                ? $$"""[{"name":"Prod {{id}}","id":{{id}},"price":10.5,"referral_amount":"{{amount}}"}]"""
                : "\"\"",
            Date = WpDates.Text(Start.AddHours(id * 5).AddMinutes(random.Below(60))),
            Type = random.OneIn(12) ? "lead" : random.OneIn(20) ? "" : "sale",
        };
    }

    /// <summary>Puts referrals into payouts; gaps in the ids are payouts that were deleted, whose referrals still name them.</summary>
    private static void FillPayouts(AffiliateWPEmulator shop, SeededRandom random, int count)
    {
        var free = new Queue<long>(shop.Referrals.Where(row => row.Id % 3 != 0).Select(row => row.Id));
        for (long id = 1; shop.Payouts.Count < count; id++)
        {
            var deleted = id % 25 == 0;
            var status = random.Below(40) switch { 0 => "onhold", < 5 => "failed", < 9 => "processing", _ => "paid" };
            var items = TakeItems(shop, random, free, id, deleted ? "unpaid" : status == "failed" ? "unpaid" : "paid");
            if (!deleted)
                shop.Payouts.Add(Payout(random, id, status, items));
        }
    }

    public static AffiliateWPPayoutRow Payout(SeededRandom random, long id, string status, IReadOnlyList<AffiliateWPReferralRow> items)
    {
        var method = random.Pick(Methods);
        var isService = method == "payouts-service";
        return new AffiliateWPPayoutRow
        {
            Id = id,
            AffiliateId = items.Count > 0 ? items[0].AffiliateId : random.OneIn(10) ? 9000 + id : 1 + random.Below(Affiliates),
            Referrals = string.Join(',', items.Select(item => item.Id.ToString(CultureInfo.InvariantCulture))),
            Amount = random.Below(20) switch { 0 => -5.25m, 1 => 0m, 2 or 3 => random.Below(1500), _ => random.Amount(600) },
            FloatTail = random.OneIn(15),
            PayoutMethod = method,
            ServiceAccount = isService ? string.Create(CultureInfo.InvariantCulture, $"Bank ****{1000 + id}") : "",
            ServiceId = isService ? 90_000 + id : 0,
            ServiceInvoiceLink = isService ? string.Create(CultureInfo.InvariantCulture, $"https://payouts.example.test/invoice/{id}") : "",
            Description = status == "failed" ? "Bank rejected: “IBAN” & <i>name</i>" : "",
            Status = status,
            Date = random.OneIn(40)
                ? WpDates.Zero
                : WpDates.Text(Start.AddHours(id * 9).AddSeconds(random.OneIn(5) ? 0 : random.Below(3600))),
        };
    }

    /// <summary>Up to three referrals of one affiliate, marked as being in the payout.</summary>
    private static List<AffiliateWPReferralRow> TakeItems(
        AffiliateWPEmulator shop,
        SeededRandom random,
        Queue<long> free,
        long payout,
        string status
    )
    {
        var items = new List<AffiliateWPReferralRow>();
        if (!free.TryDequeue(out var first) || random.OneIn(6))
            return items;

        var affiliate = shop.Referrals.Find(first)!.AffiliateId;
        long[] ids = random.OneIn(4) && free.TryDequeue(out var second) ? [first, second] : [first];
        foreach (var id in ids)
            items.Add(shop.Referrals.Change(id, row => row with { AffiliateId = affiliate, PayoutId = payout, Status = status }));
        return items;
    }
}
