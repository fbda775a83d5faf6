using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Aisle;

internal static class AisleMutations
{
    public static Mutation? Next(AisleEmulator vendor, SeededRandom random)
    {
        var rows = vendor.Payouts;
        var kind = (MutationKind)random.Below(3);
        if (kind == MutationKind.Insert)
        {
            var fresh = AisleSeed.Payout(random, random.Below(rows.Count + 20));
            rows.Add(fresh);
            return new Mutation("payouts", fresh.Id, kind);
        }

        if (rows.Count == 0)
            return null;

        var id = rows.Live[random.Below(rows.Count)].Id;
        if (kind == MutationKind.Delete)
            rows.Remove(id);
        else
            rows.Change(id, row => row with { Amount = row.Amount + 1 }); // a change of the paid date would move the row past the cursor
        return new Mutation("payouts", id, kind);
    }
}
