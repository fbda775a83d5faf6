using System.Globalization;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Leadway;

internal static class LeadwaySeed
{
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Statuses = ["pending", "pending", "approved", "paid", "paid", "denied", "canceled"];

    public static void Fill(LeadwayEmulator vendor, VendorEmulatorOptions options)
    {
        var random = new SeededRandom(options.Seed ^ 0x1EAD0A);
        foreach (var (name, currency) in new[] { ("Summer Promo", "USD"), ("Partner Plan", "EUR"), ("Calendar & Co", "GBP") })
            vendor.Campaigns.Add(new LeadwayCampaignRow { Id = random.Hex(24), Name = name, Currency = currency });

        string[] campaigns = [.. vendor.Campaigns.Select(campaign => campaign.Id)];
        for (var i = 1; i <= 30; i++)
        {
            vendor.Affiliates.Add(new LeadwayAffiliateRow
            {
                Id = random.Hex(24),
                Email = string.Create(CultureInfo.InvariantCulture, $"partner{i:00}@example.test"),
                FirstName = random.Pick(["John", "Zoë", "Ana", ""]),
                LastName = random.Pick(["Doe", "Müller", ""]),
                Phone = "+1 888 888-8888",
                ContactId = random.Hex(20),
                CampaignIds = [random.Pick(campaigns)],
                Active = !random.OneIn(6),
                Deleted = random.OneIn(15),
                Currency = random.Pick(["USD", "USD", "EUR"]),
                CreatedAt = Start.AddDays(-i),
                UpdatedAt = Start.AddDays(-i).AddHours(3),
            });
        }

        for (var i = 1; i <= 60; i++)
            vendor.Customers.Add(Customer(vendor, random, i));
        foreach (var affiliate in vendor.Affiliates.Live.Where(_ => random.OneIn(2)).ToList())
            vendor.PayoutMethods.Add(Method(random, affiliate));
        for (var i = 0; i < (options.LeadwayRows ?? options.Rows); i++)
        {
            var payout = Payout(vendor, random, i);
            vendor.Payouts.Add(payout);
            vendor.Commissions.Add(Commission(vendor, random, payout));
        }
    }

    private static LeadwayCustomerRow Customer(LeadwayEmulator vendor, SeededRandom random, int i) => new()
    {
        Id = random.Hex(24),
        AffiliateId = random.Pick(vendor.Affiliates.Live).Id,
        CampaignId = random.Pick(vendor.Campaigns.Live).Id,
        ContactId = random.Hex(20),
        FirstName = random.Pick(["Ana", "Bo", null]),
        LastName = random.Pick(["Ng", null]),
        Email = string.Create(CultureInfo.InvariantCulture, $"customer{i:00}@example.test"),
        Type = random.Pick(["lead", "customer", "customer", "dropped"]),
        Revenue = random.Amount(2000),
        CreatedAt = Start.AddDays(i),
        UpdatedAt = Start.AddDays(i + 1),
    };

    private static LeadwayPayoutMethodRow Method(SeededRandom random, LeadwayAffiliateRow affiliate) => new()
    {
        Id = random.Hex(24),
        AffiliateId = affiliate.Id,
        Method = "PAYPAL",
        PaypalEmail = "pay-" + affiliate.Email,
        IsPrimary = true,
        CreatedAt = affiliate.CreatedAt,
        UpdatedAt = affiliate.UpdatedAt,
    };

    private static LeadwayCommissionRow Commission(LeadwayEmulator vendor, SeededRandom random, LeadwayPayoutRow payout) => new()
    {
        Id = random.Hex(24),
        AffiliateId = payout.AffiliateId,
        CampaignId = payout.CampaignId,
        PayoutId = payout.Id,
        CustomerId = random.Pick(vendor.Customers.Live).Id,
        ProductId = random.Hex(24),
        ProductName = "Basic Plan",
        Amount = payout.Amount * 4,
        CommissionAmount = payout.Amount,
        Currency = payout.Currency,
        Status = payout.Status ?? "pending",
        EventId = random.OneIn(3) ? "evt_" + random.Hex(6) : null,
        TransactionAt = payout.CreatedAt,
        DueAt = payout.DueAt,
        CreatedAt = payout.CreatedAt ?? Start,
    };

    public static LeadwayPayoutRow Payout(LeadwayEmulator vendor, SeededRandom random, int place)
    {
        var created = Start.AddHours(place * 7).AddMilliseconds(random.Below(3_600_000));
        var month = new DateTimeOffset(created.Year, created.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var status = random.Below(60) switch
        {
            0 => "on_hold",
            1 => "Paid",
            2 => "cancelled",
            3 => null,
            _ => random.Pick(Statuses),
        };
        var campaign = random.Pick(vendor.Campaigns.Live);
        return new LeadwayPayoutRow
        {
            Id = random.Hex(24),
            AffiliateId = random.OneIn(40) ? random.Hex(24) : random.Pick(vendor.Affiliates.Live).Id,
            CampaignId = random.OneIn(20) ? null : campaign.Id,
            Currency = random.OneIn(25) ? "usd" : campaign.Currency,
            Amount = random.Below(15) switch { 0 => 0, 1 => -random.Amount(50), 2 or 3 => random.Below(900), _ => random.Amount(900) },
            Status = status,
            PayoutMonth = random.OneIn(20) ? null : month,
            DueAt = random.OneIn(20) ? null : month.AddMonths(1).AddDays(random.Below(28)),
            PaidAt =
                IsPaid(status) ? month.AddMonths(1).AddDays(random.Below(28)).AddHours(9)
                : status == "pending" && random.OneIn(3) ? month.AddMonths(1)
                : null,
            PaidMethod = IsPaid(status) ? random.Pick(["manual", "paypal", "PAYPAL"]) : null,
            PayoutMethod = random.Pick(["paypal", "BANK", null]),
            AltId = random.OneIn(3) ? string.Create(CultureInfo.InvariantCulture, $"alt_{place}") : null,
            Deleted = random.OneIn(15) ? true : random.OneIn(5) ? null : false,
            IsMigrated = random.OneIn(10),
            CreatedAt = created,
            UpdatedAt = created.AddDays(1),
        };
    }

    private static bool IsPaid(string? status) => string.Equals(status, "paid", StringComparison.OrdinalIgnoreCase);
}
