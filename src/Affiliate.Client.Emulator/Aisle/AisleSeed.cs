using System.Globalization;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Aisle;

internal static class AisleSeed
{
    private static readonly DateTimeOffset Start = new(2023, 9, 1, 10, 0, 0, TimeSpan.Zero);

    public static void Fill(AisleEmulator vendor, VendorEmulatorOptions options)
    {
        var random = new SeededRandom(options.Seed ^ 0xA151E);
        for (var i = 0; i < 200; i++)
            vendor.Signups.Add(Signup(random, i));
        for (var i = 0; i < (options.AisleRows ?? options.Rows); i++)
            vendor.Payouts.Add(Payout(random, i));
    }

    public static AislePayoutRow Payout(SeededRandom random, int place)
    {
        var paid = Start.AddHours(place * 3);
        if (!random.OneIn(12))
            paid = paid.AddMilliseconds(random.Below(3_600_000)); // now and then several rows share a moment
        return new AislePayoutRow
        {
            Id = "payout" + random.Hex(12),
            PaidAt = random.OneIn(25) ? null : paid,
            CreatedAt = paid,
            Amount = random.Below(12) switch { 0 => random.Below(30), 1 => 0, 2 => -random.Amount(5), _ => random.Amount(60) },
            CustomerId = string.Create(CultureInfo.InvariantCulture, $"cust{random.Below(200):0000}"),
            CampaignId = string.Create(CultureInfo.InvariantCulture, $"camp{random.Below(6):0000}"),
            SignupId = random.OneIn(9) ? null : string.Create(CultureInfo.InvariantCulture, $"signup{random.Below(200):0000}"),
            Email = random.Pick(["jane+smith@example.test", "john.doe@example.test", null]),
            PhoneLast4 = string.Create(CultureInfo.InvariantCulture, $"{random.Below(10_000):0000}"),
            InfluencerTag = random.OneIn(10) ? "ana1" : null,
            OldForm = random.OneIn(8),
            HasImage = !random.OneIn(5),
        };
    }

    private static AisleSignupRow Signup(SeededRandom random, int i)
    {
        var isCampaignKnown = !random.OneIn(10);
        return new AisleSignupRow
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"signup{i:0000}"),
            PhoneLast4 = string.Create(CultureInfo.InvariantCulture, $"{random.Below(10_000):0000}"),
            Email = random.OneIn(3) ? null : string.Create(CultureInfo.InvariantCulture, $"shopper{i:000}@example.test"),
            CreatedAt = Start.AddDays(-30).AddHours(i * 2),
            ReferrerUrl = random.OneIn(2) ? "https://example.test/referrer1" : null,
            UtmSource = random.Pick(["google", "facebook", null]),
            UtmCampaign = random.OneIn(2) ? "promotionSept" : null,
            UtmMedium = random.Pick(["cpc", "organic", null]),
            Code = random.OneIn(2) ? random.Hex(8) : null,
            CampaignId = isCampaignKnown ? string.Create(CultureInfo.InvariantCulture, $"camp{random.Below(6):0000}") : null,
            CampaignName = isCampaignKnown ? "Autumn Sale" : null,
        };
    }
}
