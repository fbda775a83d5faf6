using System.Collections.Frozen;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Emulator.Aisle;
using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.VirtualWire;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>Compares what came with what the emulator holds.</summary>
internal sealed class ChaosCheck(
    VendorEmulator emulator,
    IReadOnlyDictionary<string, IReadOnlyList<EmulatedRow>> before,
    IReadOnlyDictionary<string, CompletenessReport> reports
)
{
    private static readonly FrozenSet<string> HidingKinds = FrozenSet.Create(
        nameof(FaultBuilder.HideRow),
        nameof(FaultBuilder.Stale),
        nameof(FaultBuilder.LagBehind)
    );

    public static IReadOnlyDictionary<string, IReadOnlyList<EmulatedRow>> Rows(VendorEmulator emulator) =>
        new Dictionary<string, IReadOnlyList<EmulatedRow>>
        {
            ["LeadDyno"] = EmulatedRows.LeadDyno(emulator),
            ["AffiliateWP"] = EmulatedRows.AffiliateWP(emulator),
            ["Aisle"] = EmulatedRows.Aisle(emulator),
            ["Leadway"] = EmulatedRows.Leadway(emulator),
        };

    public IEnumerable<string> Wrong(List<Payout> rows, IReadOnlyDictionary<string, Exception> failures)
    {
        var after = Rows(emulator);
        foreach (var vendor in emulator.Vendors)
        {
            var came = rows.Where(row => row.Key.Vendor == vendor.Name).ToList();
            var failure = failures.GetValueOrDefault(vendor.Name);
            if (failure is not null and not AffiliateClientException)
                yield return $"{vendor.Name}: an untyped failure: {failure}";
            foreach (var request in vendor.Requests.Where(request => request.Failure is not null))
                yield return $"{vendor.Name}: the emulator failed: {request.Failure}";
            foreach (var wrong in Wrong(Known(vendor, came), EmulatedRows.Touched(vendor), came))
                yield return $"{vendor.Name}: {wrong}";
            if (failure is not null || LosesUnseen(vendor, reports.GetValueOrDefault(vendor.Name)))
                continue;
            foreach (var row in Lost(before[vendor.Name], after[vendor.Name], came))
                yield return $"{vendor.Name}: {row} was lost ({reports.GetValueOrDefault(vendor.Name)})";
        }
    }

    // A row that is left out of a response leaves no trace in it: only two readings that agree promise that there is none. A token that is
    // an offset moves over a row without a trace too, but then nobody may call the list contiguous.
    private static bool LosesUnseen(EmulatedVendor vendor, CompletenessReport? report) =>
        report?.Level != Completeness.Confirmed
        && (HidesRows(vendor) || (vendor is AisleEmulator { PagesByOffset: true } && report?.Level != Completeness.Contiguous));

    // A replica that is behind has the referral as paid and its payout not at all: then the referral stands for its money alone.
    private IReadOnlyList<EmulatedRow> Known(EmulatedVendor vendor, List<Payout> came)
    {
        if (vendor is not AffiliateWPEmulator shop || !HidesRows(vendor)) return before[vendor.Name];
        var payouts = came.Where(row => row.Kind == PayoutKind.Payout).Select(row => row.Key.Id).ToHashSet();
        var alone = EmulatedRows.InPayouts(shop).Values.Where(item => !payouts.Contains(item.PayoutId)).Select(item => item.Row);
        return [.. before[vendor.Name], .. alone];
    }

    private static bool HidesRows(EmulatedVendor vendor) =>
        vendor.Faults.Planned.Any(fault => HidingKinds.Contains(fault.Kind) && fault.Hits > 0);

    private static IEnumerable<string> Wrong(IReadOnlyList<EmulatedRow> before, IReadOnlySet<string> touched, List<Payout> came)
    {
        foreach (var twice in came.CountBy(row => row.Key).Where(pair => pair.Value > 1))
            yield return $"{twice.Key} came {twice.Value} times";

        // A row that nobody touched must be right in every part; one that was touched may be any of its versions, but must be one of ours.
        var known = before.ToDictionary(row => (row.Kind, row.Id));
        foreach (var row in came.Select(row => new EmulatedRow(row.Kind, row.Key.Id, row.Amount, row.Status, row.Currency)))
        {
            if (touched.Contains(row.Id)) continue;
            if (!known.TryGetValue((row.Kind, row.Id), out var right)) yield return $"{row} is nobody's row";
            else if (right != row) yield return $"{row} should be {right}";
        }
    }

    private static IEnumerable<EmulatedRow> Lost(IReadOnlyList<EmulatedRow> before, IReadOnlyList<EmulatedRow> after, List<Payout> came)
    {
        // A payout that came stands for the commissions that it pays: beside it they would be the same money twice.
        var ids = came.Select(row => (row.Kind, row.Key.Id))
            .Concat(came.SelectMany(row => row.Items.Select(item => (PayoutKind.Commission, item))))
            .ToHashSet();
        var surviving = after.Select(row => (row.Kind, row.Id)).ToHashSet();
        return before.Where(row => surviving.Contains((row.Kind, row.Id)) && !ids.Contains((row.Kind, row.Id)));
    }
}
