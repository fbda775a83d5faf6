using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Tests;

/// <summary>What becomes of a row that a full reading lacked, and whether another reading has to decide.</summary>
public sealed class AbsentRowsTests
{
    private const string Id = "1";

    private static readonly Dictionary<string, string> NoTakers = [];
    private static readonly Dictionary<RowId, bool> NoAnswers = [];
    private static readonly HashSet<string> NoCommissions = [];

    [Theory]
    [InlineData(0, 0, 0, true, false)]
    [InlineData(1, 0, 1, true, false)]
    [InlineData(0, 1, 1, true, true)]
    [InlineData(1, 1, 2, false, false)]
    [InlineData(0, 2, 2, false, false)]
    [InlineData(1, 2, 2, false, false)]
    public void Readings_that_weigh_two_together_call_a_row_gone(
        int before, int weight, int after, bool isInDoubt, bool isReadAgainAfterConfirming)
    {
        (PayoutKind, bool)[] cases =
            [(PayoutKind.Commission, false), (PayoutKind.Commission, true), (PayoutKind.Payout, false), (PayoutKind.Payout, true)];
        foreach (var (kind, isLast) in cases)
        {
            var row = Row(kind, before);
            var rows = new AbsentRows([row], NoTakers, NoAnswers, NoCommissions);

            rows.Undecided(weight, isLast).ShouldBe(isInDoubt ? 1 : 0);
            rows.NeedsAnotherReading(weight, isConfirming: false).ShouldBe(isInDoubt);
            rows.NeedsAnotherReading(weight, isConfirming: true).ShouldBe(isReadAgainAfterConfirming);
            rows.LeavesCommissionsOut(weight).ShouldBeFalse();
            Apply(rows, weight, isLast).ShouldBe(after == 2 ? 1 : 0);
            (row.Missed, row.State).ShouldBe((after, after == 2 ? LedgerState.Gone : LedgerState.Present));
        }
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 1)]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    [InlineData(false, 1)]
    [InlineData(false, 2)]
    public void The_vendors_answer_decides_whatever_the_reading_weighs(bool exists, int weight)
    {
        foreach (var (before, isLast) in ((int, bool)[])[(0, false), (0, true), (1, false), (1, true)])
        {
            var row = Row(PayoutKind.Payout, before);
            var rows = new AbsentRows([row], NoTakers, Answer(row, exists), NoCommissions);

            rows.Undecided(weight, isLast).ShouldBe(0);
            rows.NeedsAnotherReading(weight, isConfirming: false).ShouldBeFalse();
            rows.LeavesCommissionsOut(weight).ShouldBeFalse();
            Apply(rows, weight, isLast).ShouldBe(exists ? 0 : 1);
            (row.Missed, row.State).ShouldBe(exists ? (0, LedgerState.Present) : (2, LedgerState.Gone));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void A_commission_in_a_standing_payout_is_superseded_whatever_else_is_known(bool? exists)
    {
        foreach (var (weight, isLast) in ((int, bool)[])[(0, false), (1, false), (2, false), (0, true), (2, true)])
        {
            var row = Row(PayoutKind.Commission, missed: 1);
            var takers = new Dictionary<string, string> { [Id] = "p1" };
            var rows = new AbsentRows([row], takers, exists is { } known ? Answer(row, known) : NoAnswers, NoCommissions);

            rows.Undecided(weight, isLast).ShouldBe(0);
            rows.NeedsAnotherReading(weight, isConfirming: false).ShouldBeFalse();
            Apply(rows, weight, isLast).ShouldBe(1);
            (row.State, row.SupersededBy, row.Missed).ShouldBe((LedgerState.Superseded, "p1", 0));
        }
    }

    [Fact]
    public void A_payout_with_the_id_of_a_commission_that_is_taken_over_is_not()
    {
        var row = Row(PayoutKind.Payout);
        var rows = new AbsentRows([row], new Dictionary<string, string> { [Id] = "p1" }, NoAnswers, NoCommissions);

        rows.Undecided(weight: 1, isLast: true).ShouldBe(1);
        Apply(rows, weight: 2, isLast: true).ShouldBe(1);
        (row.State, row.SupersededBy).ShouldBe((LedgerState.Gone, null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_payout_that_is_gone_beside_its_commissions_stays_until_a_reading_takes_them_in(bool isAsked)
    {
        foreach (var before in (int[])[0, 1])
        {
            var (left, taken) = (Row(PayoutKind.Payout, before), Row(PayoutKind.Payout, before));
            AbsentRows With(LedgerPayout row) => new([row], NoTakers, isAsked ? Answer(row, false) : NoAnswers, new HashSet<string> { Id });

            With(left).LeavesCommissionsOut(weight: 2).ShouldBeTrue();
            With(left).NeedsAnotherReading(weight: 2, isConfirming: true).ShouldBeTrue();
            With(left).Undecided(weight: 2, isLast: false).ShouldBe(0);
            With(left).Undecided(weight: 2, isLast: true).ShouldBe(1);
            Apply(With(left), weight: 2, isLast: true).ShouldBe(0);
            (left.Missed, left.State).ShouldBe((1, LedgerState.Present));

            Apply(With(taken), weight: 2, isLast: false).ShouldBe(1);
            (taken.Missed, taken.State).ShouldBe((2, LedgerState.Gone));
        }
    }

    [Fact]
    public void A_payout_in_doubt_beside_its_commissions_leaves_none_out()
    {
        var row = Row(PayoutKind.Payout);
        var rows = new AbsentRows([row], NoTakers, NoAnswers, new HashSet<string> { Id });

        rows.LeavesCommissionsOut(weight: 1).ShouldBeFalse();
        rows.Undecided(weight: 1, isLast: true).ShouldBe(1);
        new AbsentRows([row], NoTakers, Answer(row, true), new HashSet<string> { Id }).LeavesCommissionsOut(weight: 2).ShouldBeFalse();
        var commission = Row(PayoutKind.Commission);
        new AbsentRows([commission], NoTakers, NoAnswers, new HashSet<string> { Id }).LeavesCommissionsOut(weight: 2).ShouldBeFalse();
    }

    [Fact]
    public void Each_row_counts_for_itself()
    {
        LedgerPayout[] rows = [Row(PayoutKind.Commission), Row(PayoutKind.Payout, missed: 1), Row(PayoutKind.Commission, id: "2")];
        var absent = new AbsentRows(rows, NoTakers, Answer(rows[2], true), NoCommissions);

        absent.Undecided(weight: 1, isLast: true).ShouldBe(1);
        absent.NeedsAnotherReading(weight: 1, isConfirming: true).ShouldBeTrue();
        Apply(absent, weight: 1, isLast: true).ShouldBe(1);
        rows.Select(row => row.Missed).ShouldBe([1, 2, 0]);
        new AbsentRows([Row(PayoutKind.Payout, id: "2"), Row(PayoutKind.Payout)], NoTakers, NoAnswers, new HashSet<string> { Id })
            .LeavesCommissionsOut(weight: 2).ShouldBeTrue();
        AbsentRows.None.Undecided(weight: 1, isLast: true).ShouldBe(0);
        AbsentRows.None.NeedsAnotherReading(weight: 1, isConfirming: false).ShouldBeFalse();
    }

    /// <summary>How many changes it writes.</summary>
    private static int Apply(AbsentRows rows, int weight, bool isLast)
    {
        var batch = SyncBatchTests.Unwritten();
        rows.Apply(batch, weight, isLast);
        return batch.Changes;
    }

    private static Dictionary<RowId, bool> Answer(LedgerPayout row, bool exists) => new() { [new RowId(row.Kind, row.Id)] = exists };

    private static LedgerPayout Row(PayoutKind kind, int missed = 0, string id = Id) => Rows.Stored(id, kind, missed);
}
