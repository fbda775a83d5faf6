using System.Globalization;
using Affiliate.Client.Benchmarks.Budgets;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Syncing;

/// <summary>
/// <c>sync</c>: rows per second of a first sync and of one without changes, beside a plain EF Core loop. The source is a real client over
/// pages made in memory, so reading and mapping are in every figure.
/// </summary>
public static class SyncCommand
{
    private const int Rows = 100_000;
    private const int Rounds = 3;
    private const double LeadDynoRowsPerSecond = 200 * 200 / 60.0;
    private const int TimesTheVendor = 20;

    public static async Task<int> RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("what | rows/s | plain EF Core, rows/s | ÷ plain | ÷ LeadDyno's limit | ok/MISSED | rows/s per round");
        await using var services = Account.Create(new Uri("https://leadway.test/"), new StubPages(Rows));
        var source = services.GetRequiredService<IPayoutSource>();
        var isOk = await MeasureSqliteAsync(source, output);
        if (PostgresServer.Missing is { } missing) await output.WriteLineAsync(missing);
        else isOk &= await MeasurePostgresAsync(source, output);
        return isOk ? 0 : 1;
    }

    private static async Task<bool> MeasureSqliteAsync(IPayoutSource source, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("affiliate-sync-");
        try
        {
            var files = 0;
            return await MeasureAsync("SQLite", source, New, output);

            Action<DbContextOptionsBuilder> New()
            {
                var connection = $"Data Source={Path.Combine(folder.FullName, $"{++files}.db")}";
                return database => database.UseSqlite(connection);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> MeasurePostgresAsync(IPayoutSource source, TextWriter output)
    {
        await using var server = await PostgresServer.StartAsync();
        return await MeasureAsync("PostgreSQL", source, New, output);

        Action<DbContextOptionsBuilder> New()
        {
            var connection = server.NewDatabase();
            return database => database.UseNpgsql(connection);
        }
    }

    private static async Task<bool> MeasureAsync(
        string database, IPayoutSource source, Func<Action<DbContextOptionsBuilder>> create, TextWriter output)
    {
        var rounds = new List<SyncSpeed>();
        // The round before the first one compiles code and is not counted.
        for (var round = -1; round < Rounds; round++)
        {
            var speed = await SyncSpeed.MeasureAsync(source, Rows, create(), create());
            if (round >= 0) rounds.Add(speed);
        }

        var first = Describe(rounds.Select(round => (round.First, round.PlainFirst)), out var isFirstOk);
        var again = Describe(rounds.Select(round => (round.Again, round.PlainAgain)), out var isAgainOk);
        await output.WriteLineAsync($"{database}, first sync of {Rows} rows | {first}");
        await output.WriteLineAsync($"{database}, again without changes: nothing written but the state | {again}");
        return isFirstOk && isAgainOk;
    }

    private static string Describe(IEnumerable<(double Ours, double Plain)> rounds, out bool isOk)
    {
        var ours = rounds.Select(round => Rows / round.Ours).Order().ToArray();
        var plain = rounds.Select(round => Rows / round.Plain).Order().ElementAt(Rounds / 2);
        var rate = ours[Rounds / 2];
        isOk = rate >= LeadDynoRowsPerSecond * TimesTheVendor;
        var level = isOk ? "ok" : "MISSED";
        var figures = string.Join(' ', ours.Select(figure => figure.ToString("0", CultureInfo.InvariantCulture)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rate:0} | {plain:0} | {rate / plain:0.00} | {rate / LeadDynoRowsPerSecond:0.0}, >= {TimesTheVendor} | {level} | {figures}");
    }
}
