using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Pageables;
using Affiliate.Client.Paging.Strategies;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Every level of a completeness report, with its whole reason.</summary>
public sealed class CompletenessEvaluatorTests
{
    private const string NoOverlap = "pages cannot overlap.";

    [Fact]
    public void A_suspicion_is_incomplete() =>
        Check(new Pass(suspicion: "rows moved."), new PagingStatistics(), null, Completeness.Incomplete, "Rows moved.");

    [Fact]
    public void A_suspicion_after_a_token_says_from_where_on() =>
        Check(
            new Pass(suspicion: "rows moved."),
            new PagingStatistics { Resumed = true },
            null,
            Completeness.Incomplete,
            "Rows moved. This holds from the continuation token on."
        );

    [Fact]
    public void Missing_rows_are_incomplete() =>
        Check(
            new Pass(),
            new PagingStatistics { Passes = 2 },
            3,
            Completeness.Incomplete,
            "3 of the rows that the vendor counted before and after never came, in 2 passes."
        );

    [Fact]
    public void A_second_reading_that_brought_everything_again_is_consistent() => Check(
        new Pass(reason: NoOverlap), new PagingStatistics { Vanished = 0, TotalBefore = 4, TotalAfter = 5 }, null,
        Completeness.Consistent, "Pages cannot overlap. A second reading brought every row of the first again.");

    [Fact]
    public void A_second_reading_that_did_not_bring_a_row_again_is_incomplete() => Check(
        new Pass(reason: NoOverlap), new PagingStatistics { Vanished = 2, TotalBefore = 5, TotalAfter = 5, Yielded = 5 }, null,
        Completeness.Incomplete, "Pages cannot overlap. 2 rows came in the first reading and not in the second, so others may be hidden.");

    [Fact]
    public void A_census_without_a_missing_row_is_proof() =>
        Check(
            new Pass(reason: NoOverlap),
            new PagingStatistics(),
            0,
            Completeness.Consistent,
            "Pages cannot overlap. Every row of the vendor's own list of ids came."
        );

    [Fact]
    public void Readings_that_agree_are_confirmed() =>
        Check(
            new Pass(reason: NoOverlap),
            new PagingStatistics { Confirmation = "2 readings agree." },
            null,
            Completeness.Confirmed,
            "2 readings agree. 16 looks at the list's end agree with it."
        );

    [Theory]
    [InlineData(null, 5L, 5L, 5, Completeness.Consistent, "Rows moved. As many rows came as the vendor counts.")]
    [InlineData(null, null, null, 5, Completeness.Unverified, "Rows moved.")]
    [InlineData("a cache answered.", null, null, 5, Completeness.Unverified, "A cache answered.")]
    public void What_one_reading_cannot_vouch_for_has_a_lower_word(
        string? sign,
        long? before,
        long? after,
        int rows,
        Completeness level,
        string reason
    ) =>
        Check(
            new Pass(weakness: "rows moved."),
            new PagingStatistics { Sign = sign, TotalBefore = before, TotalAfter = after, Yielded = rows, PagesWithRows = 3 },
            null,
            level,
            reason
        );

    [Theory]
    [InlineData(0, 1, false, "One page held the whole list.")]
    [InlineData(1, 1, false, "One page held the whole list.")]
    [InlineData(2, 1, false, "Every two neighbouring pages shared a row.")]
    [InlineData(2, 2, false, "Every two neighbouring pages shared a row. A second pass over the whole list was clean.")]
    [InlineData(2, 1, true, "Every two neighbouring pages shared a row. This holds from the continuation token on.")]
    public void Overlapping_pages_are_proof(int pages, int passes, bool resumed, string reason) =>
        Check(
            new Pass(),
            new PagingStatistics { PagesWithRows = pages, Passes = passes, Resumed = resumed },
            null,
            Completeness.Contiguous,
            reason
        );

    [Theory]
    [InlineData(null, null, false, Completeness.Unverified, "Pages cannot overlap.")]
    [InlineData(5L, null, false, Completeness.Unverified, "Pages cannot overlap.")]
    [InlineData(null, 5L, false, Completeness.Unverified, "Pages cannot overlap.")]
    [InlineData(5L, 5L, true, Completeness.Unverified, "Pages cannot overlap. This holds from the continuation token on.")]
    [InlineData(4L, 5L, false, Completeness.Unverified, "Pages cannot overlap. The vendor's count went from 4 to 5 meanwhile.")]
    [InlineData(5L, 5L, false, Completeness.Consistent, "Pages cannot overlap. As many rows came as the vendor counts.")]
    [InlineData(6L, 6L, false, Completeness.Unverified, "Pages cannot overlap. 5 rows came, but the vendor counts 6.")]
    public void Without_overlap_the_vendors_counts_decide(long? before, long? after, bool resumed, Completeness level, string reason) =>
        Check(
            new Pass(reason: NoOverlap),
            new PagingStatistics { TotalBefore = before, TotalAfter = after, Resumed = resumed, Yielded = 5 },
            null,
            level,
            reason
        );

    [Fact]
    public void A_joined_completeness_report_sums_what_its_parts_counted_and_totals_only_if_all_have_them()
    {
        var one = Report(Completeness.Contiguous, "One.", 1, 2, 3, 4, 5, 6, 7, 8);
        var two = Report(Completeness.Consistent, "Two.", 10, 20, 30, 40, 50, 60, 70, 80);
        var sum = Report(Completeness.Consistent, "a: One. b: Two.", 11, 22, 33, 44, 55, 66, 77, 88);
        ConcatenatedReport.From([("a", one), ("b", two)]).ShouldBe(sum);
        ConcatenatedReport.From([("a", one), ("b", two with { VendorTotalBefore = null })]).ShouldBe(sum with { VendorTotalBefore = null });
    }

    private static CompletenessReport Report(Completeness level, string reason, params int[] counts) =>
        new()
        {
            Level = level,
            Reason = reason,
            Requests = counts[0],
            Pages = counts[1],
            OverlapsVerified = counts[2],
            ShiftsRepaired = counts[3],
            Rows = counts[4],
            DistinctRows = counts[5],
            VendorTotalBefore = counts[6],
            VendorTotalAfter = counts[7],
        };

    private static void Check(PagingStrategy pass, PagingStatistics statistics, long? missing, Completeness level, string reason) =>
        CompletenessEvaluator.Evaluate(pass, statistics, missing).ShouldBe((level, reason));

    private sealed class Pass : PagingStrategy
    {
        public Pass(string? suspicion = null, string? reason = null, string? weakness = null) =>
            (LossSuspicion, UnverifiableReason, Weakness) = (suspicion, reason, weakness);

        public override int Accept(in PageKeys response) => throw new NotSupportedException();

        public override TailLook? Tail(int look) => throw new NotSupportedException();

        public override PagePosition Position() => throw new NotSupportedException();
    }
}
