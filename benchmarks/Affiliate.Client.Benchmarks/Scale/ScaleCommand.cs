namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale</c>: how far one process goes, in accounts, in rows, and through an agency's day.</summary>
public static class ScaleCommand
{
    public static async Task<int> RunAsync(TextWriter output, string? study)
    {
        (string Name, Func<TextWriter, Task> Run)[] studies =
        [
            ("accounts", AccountsStudy.RunAsync), ("fairness", FairnessStudy.RunAsync), ("rows", RowsStudy.RunAsync),
            ("agency", AgencyStudy.RunAsync), ("day", AgencyDayStudy.RunAsync),
        ];
        var chosen = studies.Where(one => study is null || one.Name == study).ToList();
        foreach (var (name, run) in chosen)
        {
            await output.WriteLineAsync($"# {name}");
            await run(output);
        }

        if (chosen.Count > 0) return 0;
        await output.WriteLineAsync($"usage: scale [{string.Join('|', studies.Select(one => one.Name))}]");
        return 2;
    }
}
