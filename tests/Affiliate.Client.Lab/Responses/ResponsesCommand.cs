namespace Affiliate.Client.Lab.Responses;

/// <summary>
/// <c>responses --seeds N</c>: whatever a server answers, a call ends in time, in a result or a typed failure, and shows no secret.
/// </summary>
public static class ResponsesCommand
{
    /// <summary>Runs the seeds 1 to <paramref name="seeds"/>. The result is 1 if any run ended wrongly, else 0.</summary>
    public static async Task<int> RunAsync(int seeds, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tally = await StudyAsync(seeds);
        await output.WriteAsync(tally.ToString());
        return tally.Wrong.Count == 0 ? 0 : 1;
    }

    internal static async Task<ResponseStatistics> StudyAsync(int seeds)
    {
        var tally = new ResponseStatistics();
        for (var seed = 1; seed <= seeds; seed++) tally.Add(seed, await ResponseRun.RunAsync(seed));
        return tally;
    }
}
