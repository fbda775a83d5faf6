using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>Lists hostile servers with many seeds: one case after the other.</summary>
public static class HostileStudy
{
    /// <summary>The word of a listing that ended in an error.</summary>
    public const string Error = "Error";

    /// <summary>The word of a listing that took more requests than the server answers.</summary>
    public const string Endless = "Endless";

    public static async Task<IReadOnlyList<HostileLine>> RunAsync(int seeds, PagingOptions options)
    {
        var lines = HostileCase.All.Select(hostileCase => new HostileLine(hostileCase)).ToList();
        for (var seed = 1; seed <= seeds; seed++) await AddAsync(lines[seed % lines.Count], options, seed);
        return lines;
    }

    public static async Task AddAsync(HostileLine line, PagingOptions options, int seed)
    {
        var random = new Random(seed);
        var size = random.Next(3) switch
        {
            0 => random.Next(2, 11),
            1 => random.Next(10, 51),
            _ => random.Next(50, 151),
        };
        await AddAsync(
            line,
            new HostileServer(line.Case.Listing, line.Case.Make(), seed, Math.Min(random.Next(size * 12), 1000), size),
            options
        );
    }

    public static async Task AddAsync(HostileLine line, HostileServer server, PagingOptions options)
    {
        var rows = new List<long>();
        var word = await ListAsync(server, options with { OnIncomplete = IncompleteAction.Report }, rows);
        var came = rows.ToHashSet();
        line.Add(word, server.Lost(came).Count(), rows.Count - came.Count, server.Requests);
    }

    private static async Task<string> ListAsync(HostileServer server, PagingOptions options, List<long> rows)
    {
        try
        {
            CompletenessReport? completeness = null;
            await foreach (var page in Pageable.Create(server, options, server.Size).AsPages())
            {
                rows.AddRange(page.Items);
                completeness = page.Completeness;
            }

            return completeness!.Level.ToString();
        }
        catch (ProtocolException)
        {
            return Error;
        }
        catch (EndlessWalkException)
        {
            return Endless;
        }
    }
}
