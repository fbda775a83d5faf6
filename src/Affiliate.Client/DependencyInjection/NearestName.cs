namespace Affiliate.Client.DependencyInjection;

/// <summary>Finds the name that was meant by a misspelt one.</summary>
internal static class NearestName
{
    /// <summary>A sentence with the nearest name, or with all of them if none is near.</summary>
    public static string Suggest(string misspelt, IReadOnlyCollection<string> names)
    {
        var (name, distance) = names
            .Select(name => (name, Distance: GetDistance(misspelt, name)))
            .MinBy(static candidate => candidate.Distance);
        return distance <= Math.Max(2, misspelt.Length / 2) ? $"Did you mean {name}?" : $"Known: {string.Join(", ", names)}.";
    }

    /// <summary>How many letters must be changed, added or taken out; case does not count.</summary>
    private static int GetDistance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
