using System.Globalization;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>What an app got of a <see cref="HostileVendor"/>.</summary>
internal sealed class HostileReading
{
    private Page<Payout>? _last;

    public List<long> Rows { get; } = [];

    public Page<Payout> Last => _last.ShouldNotBeNull();

    public CompletenessReport Report => Last.Completeness.ShouldNotBeNull();

    public Completeness Level => Report.Level;

    public void Add(Page<Payout> page)
    {
        _last = page;
        Rows.AddRange(page.Items.Select(static row => long.Parse(row.Key.Id, CultureInfo.InvariantCulture)));
    }
}
