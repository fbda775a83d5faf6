using System.Globalization;

namespace Affiliate.Client.Testing;

internal static class LeadDynoSeed
{
    private static readonly DateTimeOffset s_start = new(2023, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_notSoon = new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string?[] s_currencies = ["USD", "USD", "USD", "EUR", "EUR", "GBP", null];

    public static void Fill(LeadDynoEmulator vendor, VendorEmulatorOptions options)
    {
        var random = new SeededRandom(options.Seed ^ 0x1EADD);
        for (var i = 1; i <= 40; i++)
        {
            var created = s_start.AddDays(i);
            vendor.Affiliates.Add(new LeadDynoAffiliateRow
            {
                Id = 5000 + i,
                Email = string.Create(CultureInfo.InvariantCulture, $"affiliate{i:00}@example.test"),
                FirstName = random.Pick(["Ana", "Ben", "Chi", "", null]),
                LastName = random.Pick(["Lopez", "Smith", "", null]),
                AffiliateCode = string.Create(CultureInfo.InvariantCulture, $"code{i:00}"),
                PaypalEmail = random.OneIn(2) ? string.Create(CultureInfo.InvariantCulture, $"pay{i:00}@example.test") : null,
                ReferringAffiliateId = i > 5 && random.OneIn(4) ? 5001 + random.Below(5) : null,
                Archived = random.OneIn(12),
                PendingApproval = random.OneIn(15),
                CreatedAt = created,
                UpdatedAt = created.AddDays(random.Below(300)),
            });
        }

        for (var i = 0; i < options.Rows; i++)
            vendor.Commissions.Add(Commission(vendor, random, i));
    }

    public static LeadDynoCommissionRow Commission(LeadDynoEmulator vendor, SeededRandom random, int place)
    {
        var created = s_start.AddHours((place * 5) + random.Below(5)).AddSeconds(random.Below(3600));
        var paid = random.OneIn(3);
        return new LeadDynoCommissionRow
        {
            Id = vendor.NextId(),
            Amount = Amount(random),
            AmountIsNumber = random.OneIn(9),
            Currency = random.Pick(s_currencies),
            Paid = paid,
            Cancelled = random.OneIn(paid ? 20 : 6),
            PurchaseId = random.OneIn(10) ? null : 9000 + place,
            AffiliateId = random.OneIn(30) ? null : 5001 + random.Below(40),
            CreatedAt = random.OneIn(4) ? null : created,
            DueAt = random.OneIn(8) ? null : random.OneIn(4) ? s_notSoon.AddDays(place) : created.AddDays(30),
            Note = random.OneIn(6) ? "Bonus & <b>thanks</b>" : null,
            PaymentType = random.OneIn(25) ? "points" : "cash",
            ShortForm = random.OneIn(10),
        };
    }

    private static decimal? Amount(SeededRandom random) => random.Below(20) switch
    {
        0 => null,
        1 => 0m,
        2 => -random.Amount(100),
        3 or 4 => random.Below(200),
        5 => 1_234_567.89m,
        _ => random.Amount(400),
    };
}
