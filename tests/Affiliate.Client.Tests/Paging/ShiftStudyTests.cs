using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class ShiftStudyTests(ShiftStudyFixture study) : IClassFixture<ShiftStudyFixture>
{
    private IEnumerable<ShiftLine> Promised => study.Lines.Where(line => line.Case.IsPromised);

    [Fact]
    public void No_row_that_existed_throughout_is_lost_silently() => Promised.Where(line => line.Lost > 0).ShouldBeEmpty();

    [Fact]
    public void No_row_comes_twice() => study.Lines.Where(line => line.Doubled > 0).ShouldBeEmpty();

    [Fact]
    public void At_five_percent_changes_fewer_than_one_walk_in_a_hundred_gives_up()
    {
        var lines = Promised.Where(line => line.Case.Rate == 5).ToList();
        ((double)lines.Sum(line => line.Incomplete) / lines.Sum(line => line.Runs)).ShouldBeLessThan(0.01);
    }

    [Fact]
    public void A_quiet_list_is_never_called_incomplete() =>
        study.Lines.Where(line => line.Case.Rate == 0 && line.Incomplete > 0).ShouldBeEmpty();

    [Fact]
    public void The_study_can_fail_because_a_naive_enumerator_loses_and_doubles_rows()
    {
        foreach (var line in Promised.Where(line => line.Case.Rate >= 5 && line.Case.Scheme.Kind is not PagingKind.Cursor))
        {
            line.NaiveLost.ShouldBePositive($"{line.Case}");
            line.NaiveDoubled.ShouldBePositive($"{line.Case}");
        }
    }

    [Fact]
    public async Task The_lab_prints_a_line_per_case_and_succeeds()
    {
        var output = new StringWriter();
        (await ShiftsCommand.RunAsync(15, output)).ShouldBe(0);
        var lines = output.ToString().Split('\n');
        foreach (var shiftCase in ShiftCase.All)
            lines
                .Count(line =>
                    line.StartsWith($"{shiftCase.Name,-16}{shiftCase.Order,-12}{shiftCase.Rate,4}%", StringComparison.Ordinal)
                )
                .ShouldBe(1);
    }
}
