using System.Globalization;
using System.Text;

namespace Affiliate.Client.Lab.Responses;

/// <summary>What many runs came to.</summary>
internal sealed class ResponseStatistics
{
    private const int MaxShown = 20;
    private readonly Lock _lock = new();
    private long _requests;

    public int Runs { get; private set; }

    public int Results { get; private set; }

    public SortedDictionary<string, int> Failures { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

    public List<string> Wrong { get; } = [];

    public void Add(int seed, ResponseOutcome outcome)
    {
        lock (_lock)
        {
            Runs++;
            _requests += outcome.Requests;
            Calls.Add(outcome.Call);
            if (outcome.Failure is { } failure) Failures[failure] = Failures.GetValueOrDefault(failure) + 1;
            else Results++;
            Wrong.AddRange(outcome.Wrong.Select(wrong => $"seed {seed} ({outcome.Call}): {wrong}"));
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{Runs} cases, {Calls.Count} calls of accounts, {_requests} requests: {Results} results, "
                + $"{string.Join(", ", Failures.Select(static failure => $"{failure.Value} {failure.Key}"))}."
        );
        text.AppendLine(CultureInfo.InvariantCulture, $"{Wrong.Count} wrong.");
        foreach (var wrong in Wrong.Take(MaxShown)) text.AppendLine(wrong);
        return text.ToString();
    }
}
