namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>
/// A way to read the rows of <see cref="WorkBudget"/>, with what each of its rounds cost beside the loop written by hand.
/// </summary>
/// <param name="Name">Whose way it is.</param>
/// <param name="ReadAsync">Reads all rows, and says how many they were.</param>
/// <param name="Bytes">The budget of its bytes.</param>
/// <param name="Rounds">How many rounds are measured.</param>
internal sealed record PageWay(string Name, Func<Task<int>> ReadAsync, double Bytes, int Rounds)
{
    private readonly List<(Work Ours, Work Baseline)> _rounds = [];

    // Time is noisier than the margin; instructions are judged in its place (InstructionBudget).
    public BudgetRow Time => new(
        $"CPU per page, {Name}",
        "ms",
        [.. _rounds.Select(round => (round.Ours.Milliseconds, round.Baseline.Milliseconds))],
        double.PositiveInfinity);

    public BudgetRow Allocation => new(
        $"allocated per page, {Name}", "KiB", [.. _rounds.Select(round => (round.Ours.Kibibytes, round.Baseline.Kibibytes))], Bytes);

    public void Add(Work ours, Work baseline) => _rounds.Add((ours, baseline));
}
