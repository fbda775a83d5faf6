using Affiliate.Client.Lab.Responses;

namespace Affiliate.Client.Conformance.Tests;

/// <summary>More seeds: <c>dotnet run -c Release --project tests/Affiliate.Client.Lab -- responses --seeds 100000</c>.</summary>
public sealed class ResponsesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Two_thousand_responses_of_chance_end_in_time_in_a_result_or_a_typed_failure_without_a_secret()
    {
        var tally = await ResponsesCommand.StudyAsync(2000);
        output.WriteLine(tally.ToString());

        tally.Wrong.ShouldBeEmpty();
        tally.Runs.ShouldBe(2000);
        tally.Calls.Count.ShouldBeGreaterThan(140, "too few operations were called to show anything");
        tally.Results.ShouldBeGreaterThan(50, "too few calls came to a result to show anything");
        tally.Failures.Keys.Count.ShouldBeGreaterThan(8, "too few kinds of failures to show anything");
    }
}
