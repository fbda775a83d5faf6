using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Leadway.Rows;

namespace Affiliate.Client.Sync.Tests.Emulated;

/// <summary>What happens at vendors between two runs: rows come, change and go, payouts take over, fail and are deleted.</summary>
internal sealed class Moves(VendorEmulator emulator, TimeProvider clock, Random random)
{
    private long _last = 1_000_000;

    public void Make(int moves)
    {
        for (; moves > 0; moves--)
        {
            switch (random.Next(4))
            {
                case 0: MoveLeadDyno(); break;
                case 1: MoveAisle(); break;
                case 2: MoveLeadway(); break;
                default: MoveAffiliateWP(emulator.AffiliateWP); break;
            }
        }
    }

    private void MoveLeadDyno()
    {
        var rows = emulator.LeadDyno.Commissions;
        var now = clock.GetUtcNow();
        if (rows.Count == 0 || random.Next(3) == 0)
        {
            rows.Insert(random.Next(rows.Count + 1), new LeadDynoCommissionRow
            {
                Id = NextId(),
                Amount = Amount(),
                Currency = random.Next(2) == 0 ? "EUR" : "USD",
                CreatedAt = now,
                DueAt = now.AddDays(random.Next(9)),
            });
            return;
        }

        var id = Pick(rows).Id;
        if (random.Next(4) == 0) rows.Remove(id);
        else rows.Change(id, row => random.Next(2) == 0 ? row with { Paid = true } : row with { Cancelled = !row.Cancelled });
    }

    private void MoveAisle()
    {
        var rows = emulator.Aisle.Payouts;
        var now = clock.GetUtcNow();
        if (rows.Count == 0 || random.Next(3) == 0)
        {
            rows.Add(new AislePayoutRow
            {
                Id = Id("payout"),
                CreatedAt = now,
                PaidAt = random.Next(3) == 0 ? null : now,
                Amount = Amount(),
                CustomerId = "cust0001",
                CampaignId = "camp0001",
            });
            return;
        }

        var id = Pick(rows).Id;
        if (random.Next(4) == 0) rows.Remove(id);
        else rows.Change(id, row => row with { Amount = Amount(), PaidAt = row.PaidAt ?? now });
    }

    private void MoveLeadway()
    {
        var rows = emulator.Leadway.Payouts;
        if (rows.Count == 0 || random.Next(3) == 0)
        {
            rows.Insert(random.Next(rows.Count + 1), new LeadwayPayoutRow
            {
                Id = Id("payout"),
                AffiliateId = Pick(emulator.Leadway.Affiliates).Id,
                Currency = "eur",
                Amount = Amount(),
                Status = "pending",
            });
            return;
        }

        var id = Pick(rows).Id;
        string[] words = ["pending", "approved", "paid", "denied"];
        if (random.Next(4) == 0) rows.Remove(id);
        else rows.Change(id, row => row with { Status = words[random.Next(words.Length)] });
    }

    private void MoveAffiliateWP(AffiliateWPEmulator shop)
    {
        switch (random.Next(6))
        {
            case 0 or 1:
                shop.Referrals.Add(new AffiliateWPReferralRow
                {
                    Id = NextId(),
                    AffiliateId = 1 + random.Next(5),
                    Amount = Amount().ToString("0.00", CultureInfo.InvariantCulture),
                    Date = Now(),
                });
                break;
            case 2 or 3:
                Pay(shop);
                break;
            case 4 when shop.Payouts.Count > 0:
                Fail(shop, Pick(shop.Payouts));
                break;
            case 5 when shop.Referrals.Count > 0:
                shop.Referrals.Remove(Pick(shop.Referrals).Id);
                break;
        }
    }

    /// <summary>A payout takes up to four open referrals over.</summary>
    private void Pay(AffiliateWPEmulator shop)
    {
        List<AffiliateWPReferralRow> open = [.. shop.Referrals.Where(row => row.Status == "unpaid")];
        if (open.Count == 0) return;
        var affiliate = Pick(open).AffiliateId;
        List<AffiliateWPReferralRow> items = [.. open.Where(row => row.AffiliateId == affiliate).Take(4)];
        var id = NextId();
        foreach (var item in items) shop.Referrals.Change(item.Id, row => row with { Status = "paid", PayoutId = id });
        shop.Payouts.Add(new AffiliateWPPayoutRow
        {
            Id = id,
            AffiliateId = affiliate,
            Date = Now(),
            Referrals = string.Join(',', items.Select(item => item.Id)),
            Amount = items.Sum(item => decimal.Parse(item.Amount, CultureInfo.InvariantCulture)),
            Status = random.Next(4) == 0 ? "processing" : "paid",
        });
    }

    /// <summary>A payout fails, or is deleted; its referrals are open again.</summary>
    private void Fail(AffiliateWPEmulator shop, AffiliateWPPayoutRow payout)
    {
        if (random.Next(2) == 0) shop.Payouts.Remove(payout.Id);
        else shop.Payouts.Change(payout.Id, row => row with { Status = "failed" });
        foreach (var item in shop.Referrals.Where(row => row.PayoutId == payout.Id && row.Status == "paid").ToList())
            shop.Referrals.Change(item.Id, row => row with { Status = "unpaid", PayoutId = random.Next(2) == 0 ? 0 : row.PayoutId });
    }

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private string Id(string prefix) => $"{prefix}{NextId().ToString(CultureInfo.InvariantCulture)}";

    // In wide steps, because rows that the emulator inserts by itself take the next id.
    private long NextId() => _last += 1000;

    private decimal Amount() => random.Next(-500, 9999) / 100m;

    private T Pick<T>(IReadOnlyCollection<T> rows) => rows.ElementAt(random.Next(rows.Count));
}
