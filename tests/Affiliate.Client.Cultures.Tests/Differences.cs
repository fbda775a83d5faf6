namespace Affiliate.Client.Cultures.Tests;

internal static class Differences
{
    /// <summary>The first lines that differ; of texts as long as these a whole comparison would be unreadable.</summary>
    public static IEnumerable<(string Expected, string Actual)> Between(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        return Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .Select(line => (left.ElementAtOrDefault(line) ?? "(none)", right.ElementAtOrDefault(line) ?? "(none)"))
            .Where(pair => pair.Item1 != pair.Item2).Take(3);
    }
}
