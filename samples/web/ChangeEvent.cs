using System.Globalization;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;

namespace Affiliate.Client.Samples.Web;

/// <summary>The data of an event of <c>/changes</c>.</summary>
/// <param name="Key">The row: vendor, account, kind and id.</param>
/// <param name="Before">The row before; null where it did not count.</param>
/// <param name="After">The row after; null where it no longer counts.</param>
/// <param name="SupersededBy">The payout that took a commission over.</param>
/// <param name="ObservedAt">When it was observed, in UTC.</param>
internal sealed record ChangeEvent(string Key, ChangeEvent.Row? Before, ChangeEvent.Row? After, string? SupersededBy, string ObservedAt)
{
    public static ChangeEvent From(PayoutChange change) => new(
        change.Key.ToString(),
        Row.From(change.Before),
        Row.From(change.After),
        change.SupersededBy?.ToString(),
        change.ObservedAt.ToString());

    /// <param name="Status">Where the money is.</param>
    /// <param name="Amount">The amount, as text and so without loss.</param>
    /// <param name="Currency">ISO 4217 code; null where nobody says.</param>
    internal sealed record Row(string Status, string Amount, string? Currency)
    {
        public static Row? From(Payout? payout) => payout is null
            ? null
            : new Row(payout.Status.ToString(), payout.Amount.ToString(CultureInfo.InvariantCulture), payout.Currency);
    }
}
