using System.Diagnostics.Metrics;
using Affiliate.Client.Accounts;

namespace Affiliate.Client.Diagnostics;

/// <summary>The instruments of the paging engine. The operation of these is the listing's name.</summary>
internal static class PagingMetrics
{
    private static readonly Counter<long> Pages =
        AffiliateMetrics.Meter.CreateCounter<long>("affiliate.client.pages", "{page}", "Pages that listings yielded.");

    private static readonly Counter<long> Rows =
        AffiliateMetrics.Meter.CreateCounter<long>("affiliate.client.rows", "{row}", "Rows that listings yielded.");

    private static readonly Counter<long> Shifts = AffiliateMetrics.Meter.CreateCounter<long>(
        "affiliate.client.shifts_repaired",
        "{shift}",
        "Times that rows moved during a listing and were found again."
    );

    /// <summary>A page was yielded with so many rows.</summary>
    internal static void PageRead(AffiliateAccount account, string listing, int rows)
    {
        if (!Pages.Enabled && !Rows.Enabled) return;
        var tags = AffiliateMetrics.Tags(account, listing);
        Pages.Add(1, tags);
        Rows.Add(rows, tags);
    }

    /// <summary>Rows had moved so many times during a listing, and re-reading found the place again.</summary>
    internal static void ShiftsRepaired(AffiliateAccount account, string listing, long count)
    {
        if (Shifts.Enabled && count > 0) Shifts.Add(count, AffiliateMetrics.Tags(account, listing));
    }
}
