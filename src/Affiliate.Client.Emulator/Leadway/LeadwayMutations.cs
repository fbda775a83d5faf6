using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Leadway;

internal static class LeadwayMutations
{
    public static Mutation? Next(LeadwayEmulator vendor, SeededRandom random)
    {
        var rows = vendor.Payouts;
        var kind = (MutationKind)random.Below(3);
        if (kind == MutationKind.Insert)
        {
            var fresh = LeadwaySeed.Payout(vendor, random, rows.Count);
            rows.Insert(random.Below(rows.Count + 1), fresh); // the vendor states no order, so a new row may show up anywhere
            return new Mutation("payouts", fresh.Id, kind);
        }

        if (rows.Count == 0)
            return null;

        var id = rows.Live[random.Below(rows.Count)].Id;
        if (kind == MutationKind.Delete)
            rows.Remove(id);
        else
            rows.Change(id, row => row with { Status = row.Status == "paid" ? "denied" : "paid" });
        return new Mutation("payouts", id, kind);
    }
}
