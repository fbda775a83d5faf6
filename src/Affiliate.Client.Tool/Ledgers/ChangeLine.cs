using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;

namespace Affiliate.Client.Tool.Ledgers;

/// <param name="Sequence">The place in the history; ask with <c>--after</c> for what came later.</param>
/// <param name="Kind">What happened to the row.</param>
/// <param name="Key">Vendor, account, kind and id of the row.</param>
/// <param name="Before">The row before; null where it did not count.</param>
/// <param name="After">The row after; null where it no longer counts.</param>
/// <param name="SupersededBy">The payout that took a commission over.</param>
/// <param name="ObservedAt">When it was observed, ISO 8601 in UTC.</param>
internal sealed record ChangeLine(
    long Sequence,
    PayoutChangeKind Kind,
    string Key,
    ChangeLine.State? Before,
    ChangeLine.State? After,
    string? SupersededBy,
    string ObservedAt)
{
    public static ChangeLine From(PayoutChange change) => new(
        change.Sequence,
        change.Kind,
        change.Key.ToString(),
        State.From(change.Before),
        State.From(change.After),
        change.SupersededBy?.ToString(),
        change.ObservedAt.ToString());

    public override string ToString() =>
        $"{Sequence,6} {Kind,-13} {Key}: {Before?.ToString() ?? "-"} -> {After?.ToString() ?? "-"}"
        + (SupersededBy is null ? "" : $" (in {SupersededBy})");

    /// <param name="Status">Where the money is.</param>
    /// <param name="Amount">The amount, exactly.</param>
    /// <param name="Currency">ISO 4217 code; null where nobody says.</param>
    internal sealed record State(PayoutStatus Status, decimal Amount, string? Currency)
    {
        public static State? From(Payout? payout) =>
            payout is null ? null : new State(payout.Status, payout.Amount, payout.Currency);

        public override string ToString() => $"{Status} {Output.ToolOutput.Format(Amount)} {Currency ?? "of unknown currency"}";
    }
}
