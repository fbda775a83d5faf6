using System.Globalization;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.LeadDyno;

internal static class LeadDynoMutations
{
    public static Mutation? Next(LeadDynoEmulator vendor, SeededRandom random)
    {
        var rows = vendor.Commissions;
        var kind = (MutationKind)random.Below(3);
        if (kind == MutationKind.Insert)
        {
            var fresh = LeadDynoSeed.Commission(vendor, random, rows.Count);
            rows.Insert(random.Below(rows.Count + 1), fresh); // the vendor states no order, so a new row may show up anywhere
            return Done(fresh.Id, kind);
        }

        if (rows.Count == 0)
            return null;

        var id = rows.Live[random.Below(rows.Count)].Id;
        if (kind == MutationKind.Delete)
            rows.Remove(id);
        else
            rows.Change(id, row => row.Paid ? row with { Cancelled = !row.Cancelled } : row with { Paid = true });
        return Done(id, kind);
    }

    private static Mutation Done(long id, MutationKind kind) => new("commissions", id.ToString(CultureInfo.InvariantCulture), kind);
}
