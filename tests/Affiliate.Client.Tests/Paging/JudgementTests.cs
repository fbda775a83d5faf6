using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Every verdict of a receipt, with its whole reason.</summary>
public sealed class JudgementTests
{
    private const string NoOverlap = "pages cannot overlap.";

    [Fact]
    public void A_doubt_is_incomplete() => Check(new Pass(doubt: "rows moved."), new WalkTally(), null, CompletenessVerdict.Incomplete, "Rows moved.");

    [Fact]
    public void A_doubt_after_a_token_says_from_where_on() => Check(
        new Pass(doubt: "rows moved."), new WalkTally { Resumed = true }, null, CompletenessVerdict.Incomplete, "Rows moved. This holds from the continuation token on.");

    [Fact]
    public void Missing_rows_are_incomplete() => Check(
        new Pass(), new WalkTally { Passes = 2 }, 3, CompletenessVerdict.Incomplete, "3 of the rows that the vendor counted before and after never came, in 2 passes.");

    [Fact]
    public void A_second_reading_that_brought_everything_again_is_consistent() => Check(
        new Pass(unproven: NoOverlap), new WalkTally { Vanished = 0, TotalBefore = 4, TotalAfter = 5 }, null,
        CompletenessVerdict.Consistent, "Pages cannot overlap. A second reading brought every row of the first again.");

    [Fact]
    public void A_second_reading_that_did_not_bring_a_row_again_is_incomplete() => Check(
        new Pass(unproven: NoOverlap), new WalkTally { Vanished = 2, TotalBefore = 5, TotalAfter = 5, Yielded = 5 }, null,
        CompletenessVerdict.Incomplete, "Pages cannot overlap. 2 rows came in the first reading and not in the second, so others may be hidden.");

    [Fact]
    public void A_census_without_a_missing_row_is_proof() =>
        Check(new Pass(unproven: NoOverlap), new WalkTally(), 0, CompletenessVerdict.Consistent, "Pages cannot overlap. Every row of the vendor's own list of ids came.");

    [Fact]
    public void Readings_that_agree_are_confirmed() => Check(
        new Pass(unproven: NoOverlap), new WalkTally { Confirmation = "2 readings agree." }, null, CompletenessVerdict.Confirmed, "2 readings agree. 16 looks at the list's end agree with it.");

    [Theory]
    [InlineData(null, 5L, 5L, 5, CompletenessVerdict.Consistent, "Rows moved. As many rows came as the vendor counts.")]
    [InlineData(null, null, null, 5, CompletenessVerdict.Unverified, "Rows moved.")]
    [InlineData("a cache answered.", null, null, 5, CompletenessVerdict.Unverified, "A cache answered.")]
    public void What_one_reading_cannot_vouch_for_has_a_lower_word(string? sign, long? before, long? after, int rows, CompletenessVerdict verdict, string reason) => Check(
        new Pass(weakness: "rows moved."), new WalkTally { Sign = sign, TotalBefore = before, TotalAfter = after, Yielded = rows, Pages = 3 }, null, verdict, reason);

    [Theory]
    [InlineData(0, 1, false, "One page held the whole list.")]
    [InlineData(1, 1, false, "One page held the whole list.")]
    [InlineData(2, 1, false, "Every two neighbouring pages shared a row.")]
    [InlineData(2, 2, false, "Every two neighbouring pages shared a row. A second pass over the whole list was clean.")]
    [InlineData(2, 1, true, "Every two neighbouring pages shared a row. This holds from the continuation token on.")]
    public void Overlapping_windows_are_proof(int windows, int passes, bool resumed, string reason) =>
        Check(new Pass(), new WalkTally { Pages = windows, Passes = passes, Resumed = resumed }, null, CompletenessVerdict.Contiguous, reason);

    [Theory]
    [InlineData(null, null, false, CompletenessVerdict.Unverified, "Pages cannot overlap.")]
    [InlineData(5L, null, false, CompletenessVerdict.Unverified, "Pages cannot overlap.")]
    [InlineData(null, 5L, false, CompletenessVerdict.Unverified, "Pages cannot overlap.")]
    [InlineData(5L, 5L, true, CompletenessVerdict.Unverified, "Pages cannot overlap. This holds from the continuation token on.")]
    [InlineData(4L, 5L, false, CompletenessVerdict.Unverified, "Pages cannot overlap. The vendor's count went from 4 to 5 meanwhile.")]
    [InlineData(5L, 5L, false, CompletenessVerdict.Consistent, "Pages cannot overlap. As many rows came as the vendor counts.")]
    [InlineData(6L, 6L, false, CompletenessVerdict.Unverified, "Pages cannot overlap. 5 rows came, but the vendor counts 6.")]
    public void Without_overlap_the_vendors_counts_decide(long? before, long? after, bool resumed, CompletenessVerdict verdict, string reason) => Check(
        new Pass(unproven: NoOverlap), new WalkTally { TotalBefore = before, TotalAfter = after, Resumed = resumed, Yielded = 5 }, null, verdict, reason);

    [Fact]
    public void A_joined_receipt_sums_what_its_parts_counted_and_totals_only_if_all_have_them()
    {
        var one = new CompletenessReceipt
        {
            Verdict = CompletenessVerdict.Contiguous,
            Reason = "One.",
            Requests = 1,
            Windows = 2,
            OverlapsVerified = 3,
            ShiftsRepaired = 4,
            Rows = 5,
            DistinctRows = 6,
            VendorTotalBefore = 7,
            VendorTotalAfter = 8,
        };
        var two = new CompletenessReceipt
        {
            Verdict = CompletenessVerdict.Consistent,
            Reason = "Two.",
            Requests = 10,
            Windows = 20,
            OverlapsVerified = 30,
            ShiftsRepaired = 40,
            Rows = 50,
            DistinctRows = 60,
            VendorTotalBefore = 70,
            VendorTotalAfter = 80,
        };
        var sum = new CompletenessReceipt
        {
            Verdict = CompletenessVerdict.Consistent,
            Reason = "a: One. b: Two.",
            Requests = 11,
            Windows = 22,
            OverlapsVerified = 33,
            ShiftsRepaired = 44,
            Rows = 55,
            DistinctRows = 66,
            VendorTotalBefore = 77,
            VendorTotalAfter = 88,
        };
        JoinedReceipt.Of([("a", one), ("b", two)]).ShouldBe(sum);
        JoinedReceipt.Of([("a", one), ("b", two with { VendorTotalBefore = null })]).ShouldBe(sum with { VendorTotalBefore = null });
    }

    private static void Check(Course pass, WalkTally tally, long? missing, CompletenessVerdict verdict, string reason) =>
        Judgement.Of(pass, tally, missing).ShouldBe(new Judgement(verdict, reason));

    private sealed class Pass : Course
    {
        public Pass(string? doubt = null, string? unproven = null, string? weakness = null) => (Doubt, Unproven, Weakness) = (doubt, unproven, weakness);

        public override int Accept(in WindowFacts window) => throw new NotSupportedException();

        public override TailLook? Tail(int look) => throw new NotSupportedException();

        public override PlaceMark Mark() => throw new NotSupportedException();
    }
}
