using System.Globalization;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>Part of <c>shifts</c>: what each word is worth where servers are not what they should be.</summary>
public static class HostileReport
{
    /// <summary>Prints a line per case without a confirmation and one with, and how often each word hid a loss.</summary>
    /// <returns>Listings that lost a row and were called confirmed.</returns>
    public static async Task<int> WriteAsync(int seeds, TextWriter output)
    {
        var wrong = 0;
        foreach (var confirm in (bool[])[false, true])
        {
            var lines = (await HostileStudy.RunAsync(seeds, new PagingOptions { PrefetchPages = 0, Confirm = confirm }))
                .Where(line => line.Runs > 0)
                .ToList();
            await output.WriteLineAsync($"hostile servers, {(confirm ? "with Confirm" : "one reading")}");
            foreach (var line in lines) await output.WriteLineAsync(line.ToString());
            foreach (var word in Enum.GetNames<Completeness>().Append(HostileStudy.Error).Append(HostileStudy.Endless))
            {
                var (runs, lossy, lost) = (
                    lines.Sum(line => line[word].Runs),
                    lines.Sum(line => line[word].Lossy),
                    lines.Sum(line => line[word].Lost)
                );
                await output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{word,-12}{runs,9} listings, {lossy,6} of them lost {lost} rows")
                );
                if (word == nameof(Completeness.Confirmed))
                    wrong += lossy;
            }
        }

        return wrong;
    }
}
