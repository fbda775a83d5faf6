namespace Affiliate.Client.Lab.Shifts;

/// <summary>Walks changing lists with many seeds: every seed takes one order and rate, and walks every shape of it.</summary>
public static class ShiftStudy
{
    public static async Task<IReadOnlyList<ShiftLine>> RunAsync(int seeds, int firstSeed = 1)
    {
        var lines = ShiftCase.All.Select(shiftCase => new ShiftLine(shiftCase)).ToList();
        var groups = lines.GroupBy(line => (line.Case.Order, line.Case.Rate)).ToList();
        for (var seed = firstSeed; seed < firstSeed + seeds; seed++)
        {
            foreach (var line in groups[seed % groups.Count])
            {
                var (ours, naive) = await ShiftRun.ExecuteAsync(line.Case, seed);
                line.Add(ours, naive);
            }
        }

        return lines;
    }
}
