using System.Globalization;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.LeadDyno;

internal static class LeadDynoSeed
{
    private static readonly DateTimeOffset Start = new(2023, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset NotSoon = new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string?[] Currencies = ["USD", "USD", "USD", "EUR", "EUR", "GBP", null];

    public static void Fill(LeadDynoEmulator vendor, VendorEmulatorOptions options)
    {
        var random = new SeededRandom(options.Seed ^ 0x1EADD);
        foreach (var code in (string[])["ExampleCampaign", "UserRecommendations"])
            vendor.Campaigns.Add(new LeadDynoCampaignRow { Id = vendor.NextId(), Code = code, CreatedAt = Start, UpdatedAt = Start });
        vendor.CustomFields.Add(new LeadDynoCustomFieldRow { Name = "Optional field 1" });
        vendor.CustomFields.Add(new LeadDynoCustomFieldRow { Name = "Required field 1", IsRequired = true });
        for (var i = 1; i <= 40; i++)
            vendor.Affiliates.Add(Affiliate(random, i));
        for (var i = 1; i <= 14; i++)
            vendor.SubIds.Add(
                new LeadDynoSubIdRow
                {
                    Id = vendor.NextId(),
                    AffiliateId = 5001,
                    Name = $"Sub {i}",
                    Url = "https://shop.example.test/contact",
                }
            );
        for (var i = 1; i <= 120; i++)
            FillLead(vendor, random, i);
        for (var i = 0; i < (options.LeadDynoRows ?? options.Rows); i++)
            vendor.Commissions.Add(Commission(vendor, random, i));
    }

    public static LeadDynoCommissionRow Commission(LeadDynoEmulator vendor, SeededRandom random, int place)
    {
        var created = Start.AddHours((place * 5) + random.Below(5)).AddSeconds(random.Below(3600));
        var paid = random.OneIn(3);
        var cancelled = random.OneIn(paid ? 20 : 6);
        long? affiliate = random.OneIn(30) ? null : 5001 + random.Below(40);
        var currency = random.Pick(Currencies);
        return new LeadDynoCommissionRow
        {
            Id = vendor.NextId(),
            Amount = Amount(random),
            AmountIsNumber = random.OneIn(9),
            Currency = currency,
            Paid = paid,
            Cancelled = cancelled,
            PurchaseId = random.OneIn(10) ? null : Purchase(vendor, random, affiliate, currency, cancelled, created),
            AffiliateId = affiliate,
            CreatedAt = random.OneIn(4) ? null : created,
            DueAt = random.OneIn(8) ? null : random.OneIn(4) ? NotSoon.AddDays(place) : created.AddDays(30),
            Note = random.OneIn(6) ? "Bonus & <b>thanks</b>" : null,
            PaymentType = random.OneIn(25) ? "points" : "cash",
            ShortForm = random.OneIn(10),
        };
    }

    private static LeadDynoAffiliateRow Affiliate(SeededRandom random, int i) => new()
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
        CreatedAt = Start.AddDays(i),
        UpdatedAt = Start.AddDays(i + random.Below(300)),
    };

    private static void FillLead(LeadDynoEmulator vendor, SeededRandom random, int i)
    {
        long? affiliate = random.OneIn(4) ? null : 5001 + random.Below(40);
        long? campaign = random.OneIn(3) ? vendor.Campaigns.Live[random.Below(2)].Id : null;
        var (lead, visitor, tracking) = (vendor.NextId(), vendor.NextId(), random.Hex(40));
        var made = Start.AddHours(i * 11);
        vendor.Visitors.Add(new LeadDynoVisitorRow
        {
            Id = visitor,
            TrackingCode = tracking,
            AffiliateId = affiliate,
            CampaignId = campaign,
            LeadId = lead,
            Url = random.OneIn(3) ? null : "https://shop.example.test/demo",
            CreatedAt = made,
            UpdatedAt = made,
        });
        vendor.Leads.Add(new LeadDynoLeadRow
        {
            Id = lead,
            Email = string.Create(CultureInfo.InvariantCulture, $"lead{i:000}@example.test"),
            AffiliateId = affiliate,
            CampaignId = campaign,
            VisitorId = visitor,
            TrackingCode = tracking,
            CustomStatus = random.OneIn(9) ? "VIP" : null,
            CreatedAt = made,
            UpdatedAt = made.AddDays(1),
        });
    }

    private static long Purchase(
        LeadDynoEmulator vendor,
        SeededRandom random,
        long? affiliate,
        string? currency,
        bool cancelled,
        DateTimeOffset created
    )
    {
        var id = vendor.NextId();
        vendor.Purchases.Add(
            new LeadDynoPurchaseRow
            {
                Id = id,
                PurchaseCode = string.Create(CultureInfo.InvariantCulture, $"ORDER-{id}"),
                Amount = random.OneIn(15) ? null : random.Amount(2000),
                Currency = currency,
                LeadId = random.Pick(vendor.Leads.Live).Id,
                AffiliateId = affiliate,
                PlanCode = random.OneIn(5) ? null : "default",
                Cancelled = cancelled,
                // One in a while a purchase has a cancellation and is not cancelled; the flag is what counts.
                Cancellation =
                    cancelled || random.OneIn(20)
                        ? new LeadDynoCancellationRow { Id = vendor.NextId(), Code = random.Hex(12), EffectiveDate = created.AddDays(2) }
                        : null,
                LineItems = random.OneIn(3)
                    ?
                    [
                        new LeadDynoLineItemRow
                        {
                            Sku = "SKU-184",
                            Description = "Rerum et explicabo.",
                            Quantity = "7.0",
                            Amount = "805.97",
                        },
                    ]
                    : [],
                CreatedAt = created,
                UpdatedAt = created.AddDays(3),
            }
        );
        return id;
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
