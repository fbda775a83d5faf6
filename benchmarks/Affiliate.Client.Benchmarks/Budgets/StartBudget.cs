using System.Diagnostics;
using Affiliate.Client.Benchmarks.Serving;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>
/// Time from the start of a native program to its first payout: with this library, against the same program with a bare HttpClient.
/// docs/decisions/0008-start.md says what "the same program" is. Its instructions are counted beside it, by
/// <see cref="InstructionBudget"/>.
/// </summary>
public static class StartBudget
{
    private const int Rounds = 201;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        string[] programs = [NativePrograms.Start, NativePrograms.StartWithContainer, NativePrograms.StartBare];
        using var server = await ServerProcess.StartAsync(100);
        var times = new double[programs.Length];
        var container = new List<(double, double)>();
        var bare = new List<(double, double)>();
        for (var round = -1; round < Rounds; round++)
        {
            // Each takes its turn at being the first; the round before the first one only warms the disk's cache.
            for (var turn = 0; turn < programs.Length; turn++)
            {
                var program = (round + 1 + turn) % programs.Length;
                times[program] = await FirstPayoutAsync(programs[program], server.Address);
            }

            if (round < 0) continue;
            container.Add((times[0], times[1]));
            bare.Add((times[0], times[2]));
        }

        return
        [
            new("native program, start to first payout", "ms", container, 1.3),
            new("the same, twin without a container", "ms", bare, double.PositiveInfinity),
        ];
    }

    // The clock is the parent's and starts before the process does, so that everything is in it: the kernel's work, the loader's and the
    // runtime's.
    private static async Task<double> FirstPayoutAsync(string program, Uri address)
    {
        var start = new ProcessStartInfo(program, [address.AbsoluteUri]) { RedirectStandardOutput = true };
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        var elapsed = Stopwatch.GetElapsedTime(started);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && line?.StartsWith("first ", StringComparison.Ordinal) == true
            ? elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode} and said '{line}'.");
    }
}
