using System.Globalization;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP;

internal static class AffiliateWPMutations
{
    public static Mutation? Next(AffiliateWPEmulator shop, SeededRandom random) =>
        random.OneIn(2) ? Payouts(shop, random) : Referrals(shop, random);

    private static Mutation? Payouts(AffiliateWPEmulator shop, SeededRandom random)
    {
        var rows = shop.Payouts;
        var kind = (MutationKind)random.Below(3);
        if (kind == MutationKind.Insert)
        {
            var id = shop.NextPayoutId();
            rows.Add(AffiliateWPSeed.Payout(random, id, "paid", []));
            return Done("payouts", id, kind);
        }

        if (rows.Count == 0)
            return null;

        var chosen = rows.Live[random.Below(rows.Count)].Id;
        if (kind == MutationKind.Delete)
            rows.Remove(chosen);
        else
            rows.Change(chosen, row => row with { Status = row.Status == "paid" ? "failed" : "paid" });
        return Done("payouts", chosen, kind);
    }

    private static Mutation? Referrals(AffiliateWPEmulator shop, SeededRandom random)
    {
        var rows = shop.Referrals;
        var kind = (MutationKind)random.Below(3);
        if (kind == MutationKind.Insert)
        {
            var id = shop.NextReferralId();
            rows.Add(AffiliateWPSeed.Referral(random, id));
            return Done("referrals", id, kind);
        }

        if (rows.Count == 0)
            return null;

        var chosen = rows.Live[random.Below(rows.Count)].Id;
        if (kind == MutationKind.Delete)
            rows.Remove(chosen);
        else
            rows.Change(
                chosen,
                row =>
                    row with
                    {
                        Status =
                            row.Status == "unpaid" ? "rejected"
                            : row.Status == "rejected" ? "unpaid"
                            : row.Status,
                    }
            );
        return Done("referrals", chosen, kind);
    }

    private static Mutation Done(string resource, long id, MutationKind kind) =>
        new(resource, id.ToString(CultureInfo.InvariantCulture), kind);
}
