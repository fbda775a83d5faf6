using System.Globalization;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>The sums of one case, by the word that the listing ended with.</summary>
public sealed class HostileLine(HostileCase hostileCase)
{
    private readonly SortedDictionary<string, (int Runs, int Lossy, long Lost)> _words = new(StringComparer.Ordinal);

    public HostileCase Case => hostileCase;

    public int MaxRequests { get; private set; }

    public int Doubled { get; private set; }

    /// <summary>Listings that were called incomplete although every row came.</summary>
    public int FalselyIncomplete { get; private set; }

    public int Runs => _words.Values.Sum(word => word.Runs);

    public (int Runs, int Lossy, long Lost) this[string word] => _words.GetValueOrDefault(word);

    public void Add(string word, int lost, int doubled, int requests)
    {
        var (runs, lossy, rows) = _words.GetValueOrDefault(word);
        _words[word] = (runs + 1, lossy + (lost > 0 ? 1 : 0), rows + lost);
        Doubled += doubled;
        MaxRequests = Math.Max(MaxRequests, requests);
        if (word == "Incomplete" && lost == 0) FalselyIncomplete++;
    }

    public override string ToString()
    {
        var words = string.Join(
            ", ",
            _words.Select(word =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{word.Key} {word.Value.Runs}{(word.Value.Lossy > 0 ? $" ({word.Value.Lossy} lost {word.Value.Lost})" : "")}"
                )
            )
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{hostileCase.Scheme,-13}{hostileCase.Make().Name,-38}{words}; most requests {MaxRequests}; falsely incomplete "
                + $"{FalselyIncomplete}; doubled {Doubled}"
        );
    }
}
