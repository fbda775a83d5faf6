using Affiliate.Client.Lab.Chaos;

namespace Affiliate.Client.Conformance.Tests;

/// <summary>More seeds: <c>dotnet run -c Release --project tests/Affiliate.Client.Lab -- chaos --seeds 10000</c>.</summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Three_hundred_runs_through_faults_and_changes_end_complete_or_in_a_typed_failure()
    {
        var tally = await ChaosCommand.StudyAsync(300);
        output.WriteLine(tally.ToString());

        tally.Wrong.ShouldBeEmpty();
        tally.Runs.ShouldBe(300);
        tally.Faults.Count(kind => kind.Value > 0).ShouldBe(18, $"kinds of faults that struck: {string.Join(", ", tally.Faults)}");
        tally.Complete.ShouldBeGreaterThan(600, "too few syncs came to their end to show anything");
        tally.Failures.Values.Sum().ShouldBeGreaterThan(50, "too few failed to show anything");
        tally.Retries.ShouldBeGreaterThan(100);
        tally.Shifts.ShouldBeGreaterThan(0);
    }
}
