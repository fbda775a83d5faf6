namespace Affiliate.Client.Lab.Chaos;

/// <summary>
/// <c>chaos --seeds N</c>: full syncs of four vendors through every fault that the emulator knows, while rows come and go.
/// </summary>
public static class ChaosCommand
{
    /// <summary>Runs the seeds 1 to <paramref name="seeds"/>. The result is 1 if any run ended wrongly, else 0.</summary>
    public static async Task<int> RunAsync(int seeds, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tally = await StudyAsync(seeds);
        await output.WriteAsync(tally.ToString());
        return tally.Wrong.Count == 0 ? 0 : 1;
    }

    internal static async Task<ChaosStatistics> StudyAsync(int seeds)
    {
        var tally = new ChaosStatistics();
        using (tally.Listen())
        {
            for (var seed = 1; seed <= seeds; seed++) tally.Add(seed, await ChaosRun.RunAsync(seed));
        }

        return tally;
    }
}
