using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Runs;

/// <summary>The rows that a full reading lacked, and what is known about them.</summary>
/// <param name="rows">The rows.</param>
/// <param name="takeovers">The standing payout that holds a commission, by the commission's id.</param>
/// <param name="answers">Whether a row exists, where the vendor was asked for its id.</param>
/// <param name="withSeenCommissions">Payouts whose superseded commissions the reading brought.</param>
internal sealed class AbsentRows(
    IReadOnlyList<LedgerPayout> rows,
    IReadOnlyDictionary<string, string> takeovers,
    IReadOnlyDictionary<RowId, bool> answers,
    IReadOnlySet<string> withSeenCommissions)
{
    public static AbsentRows None { get; } =
        new([], new Dictionary<string, string>(), new Dictionary<RowId, bool>(), new HashSet<string>());

    /// <summary>How many rows stay in doubt after a reading of this weight.</summary>
    /// <param name="weight">The weight of this reading.</param>
    /// <param name="isLast">Whether no other reading follows.</param>
    public int Undecided(int weight, bool isLast) => rows.Count(row =>
        TakerOf(row) is null
        && (!answers.ContainsKey(IdOf(row)) || (isLast && StandsForCommissions(row, weight)))
        && MissedAfter(row, weight, isLast) < Absence.Gone);

    /// <summary>
    /// Whether another reading can decide: about rows in doubt, or about the commissions of a payout that this reading showed to be
    /// gone.
    /// </summary>
    /// <param name="weight">The weight of this reading.</param>
    /// <param name="isConfirming">Whether this reading was made to be confirmed. One that was and weighs nothing is not repeated.</param>
    public bool NeedsAnotherReading(int weight, bool isConfirming) => rows.Any(row =>
        TakerOf(row) is null
        && (StandsForCommissions(row, weight)
            || (MissedAfter(row, weight) < Absence.Gone && !answers.ContainsKey(IdOf(row)) && (weight > 0 || !isConfirming))));

    /// <summary>Whether the reading showed a payout to be gone whose commissions it brought: only another one takes them in.</summary>
    /// <param name="weight">The weight of this reading.</param>
    public bool LeavesCommissionsOut(int weight) => rows.Any(row => StandsForCommissions(row, weight));

    /// <summary>Writes what is known now.</summary>
    /// <param name="batch">Where to.</param>
    /// <param name="weight">The weight of this reading.</param>
    /// <param name="isLast">
    /// Whether no other reading follows. A payout whose commissions the reading brought then stays in doubt: taken away now, it would leave
    /// neither itself nor them.
    /// </param>
    public void Apply(SyncBatch batch, int weight, bool isLast)
    {
        foreach (var row in rows)
        {
            if (TakerOf(row) is { } payout) batch.Supersede(row, payout);
            else if (answers.TryGetValue(IdOf(row), out var exists) && exists) batch.Exists(row);
            else if (MissedAfter(row, weight, isLast) is var missed && missed != row.Missed) batch.Miss(row, missed);
        }
    }

    private static RowId IdOf(LedgerPayout row) => new(row.Kind, row.Id);

    private string? TakerOf(LedgerPayout row) => row.Kind == PayoutKind.Commission ? takeovers.GetValueOrDefault(row.Id) : null;

    private bool StandsForCommissions(LedgerPayout row, int weight) =>
        row.Kind == PayoutKind.Payout && withSeenCommissions.Contains(row.Id) && MissedAfter(row, weight) >= Absence.Gone;

    private int MissedAfter(LedgerPayout row, int weight, bool isLast) =>
        isLast && StandsForCommissions(row, weight) ? Absence.Gone - 1 : MissedAfter(row, weight);

    private int MissedAfter(LedgerPayout row, int weight) =>
        answers.TryGetValue(IdOf(row), out var exists) ? exists ? 0 : Absence.Gone : Math.Min(row.Missed + weight, Absence.Gone);
}
