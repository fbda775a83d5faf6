using System.Globalization;
using Affiliate.Client.Tests.Postgres;

namespace Affiliate.Client.Lab.Processes.Tokens;

/// <summary>
/// <c>tokens --processes N --refreshes N [--store postgresql|memory]</c>: real processes that refresh the same tokens, with kills between
/// response and store, and holders that stall and wake. Each process keeping its own tokens (<c>memory</c>) shows that the check can tell.
/// </summary>
internal static class TokensCommand
{
    internal const string Memory = "memory";
    internal const string PostgreSql = "postgresql";

    /// <returns>0, or 1 if a bound was broken, or 2 if it cannot run.</returns>
    internal static async Task<int> RunAsync(int processes, int refreshes, string store, TextWriter output)
    {
        if (processes < 2 || store is not (PostgreSql or Memory) || PostgresServer.Missing is not null)
        {
            output.WriteLine(PostgresServer.Missing ?? "at least 2 processes, store postgresql or memory");
            return 2;
        }

        await using var server = await PostgresServer.StartAsync();
        await using var run = new TokensRun(processes, refreshes, store, await TestDatabase.CreateAsync(server));
        output.WriteLine($"{processes} processes, {TokensRun.Locations} locations, tokens in {store}");
        var outcome = await run.RunAsync();
        var vendor = run.Vendor;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refreshes {vendor.Refreshes}, calls served {vendor.Calls}"));
        output.WriteLine(
            $"killed between response and store {outcome.Killed}, stalled for longer than the lock {outcome.Stalled}, "
            + $"pairs lost and authorised anew {outcome.Lost}");
        output.WriteLine(
            $"refresh tokens sent twice {vendor.SentTwice}, locations locked out {vendor.LockedOut}, "
            + $"processes and locations not served at the end {outcome.Unserved}");
        return vendor.SentTwice + vendor.LockedOut + outcome.Unserved > 0 || vendor.Authorizations != outcome.Lost ? 1 : 0;
    }
}
