using System.Collections.Concurrent;
using Affiliate.Client.Payables;
using NodaTime;
using Line = (string Vendor, string? Payee, string? Currency, string State, string? Bucket);

namespace Affiliate.Client.All.Tests.Payables;

public sealed class PayablesAgainstEmulatorTests
{
    private const int Seeds = 200;
    private static readonly DateTimeOffset Now = new(2024, 1, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Zones = ["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Pago_Pago"];

    /// <summary>Over HTTP through the real adapters, compared with what the test computes from the emulator's own rows.</summary>
    [Fact]
    public async Task Every_figure_equals_an_independent_computation()
    {
        var seen = new ConcurrentDictionary<string, long>();
        await Parallel.ForAsync(
            1,
            Seeds + 1,
            TestContext.Current.CancellationToken,
            async (seed, token) => await CheckAsync(seed, seen, token)
        );

        // All that is odd must have occurred, or the comparison proves less than it says.
        // No emulated row is as absurd as AmountOutOfRange; AbsurdAmountTests makes such rows.
        foreach (
            var wanted in Enum.GetNames<ExcludedReason>()
                .Where(name => name != nameof(ExcludedReason.AmountOutOfRange))
                .Concat(Enum.GetNames<AgeingBucket>())
                .Concat(["negative", "unknown currency", "USD", "EUR", "GBP"])
                .Concat(Enum.GetNames<PayableState>().Where(name => name != nameof(PayableState.Reversed)))
        ) // no vendor has such a word
            seen.GetValueOrDefault(wanted).ShouldBeGreaterThan(0, wanted);
    }

    private static async Task CheckAsync(int seed, ConcurrentDictionary<string, long> seen, CancellationToken token)
    {
        var random = new Random(seed);
        var (currency, derive) = (seed % 2 == 0 ? "GBP" : null, seed % 3 == 0);
        await using var accounts = await EmulatedAccounts.StartAsync((ulong)seed, rows: 1 + random.Next(40), Now, currency, derive);
        var asOf = Now.AddHours(random.Next(-4000, 4000));
        var zone = DateTimeZoneProviders.Tzdb[Zones[random.Next(Zones.Length)]];
        var (from, to) = (Now.AddDays(-random.Next(300)), Now.AddDays(random.Next(200)));
        var report = await PayablesReport.CreateAsync(accounts.Sources, new PayablesOptions
        {
            AsOf = Instant.FromDateTimeOffset(asOf),
            Zone = zone,
            PaidPeriod = new Interval(Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to)),
        }, token);

        var rows = OwnRows.From(accounts.Emulator, Now, currency, derive);
        Dictionary<Line, (long, decimal)> lines = rows.Where(row => OwnFigures.Aside(row) is null)
            .GroupBy(row =>
                new Line(row.Vendor, row.Payee, row.Currency, OwnFigures.State(row, from, to), OwnFigures.Bucket(row, asOf, zone)))
            .ToDictionary(group => group.Key, group => (group.LongCount(), group.Sum(row => row.Amount!.Value)));
        report
            .Lines.ToDictionary(
                line => new Line(line.Account.Vendor, line.Payee?.Id, line.Currency, line.State.ToString(), line.Bucket?.ToString()),
                line => (line.Sum.Rows, line.Sum.Amount)
            )
            .ShouldBe(lines, ignoreOrder: true, $"seed {seed}");
        report
            .Excluded.ToDictionary(line => (line.Account.Vendor, line.Reason.ToString()), line => line.Rows)
            .ShouldBe(
                rows.Where(row => OwnFigures.Aside(row) is not null)
                    .GroupBy(row => (row.Vendor, OwnFigures.Aside(row)!))
                    .ToDictionary(group => group.Key, group => group.LongCount()),
                ignoreOrder: true,
                $"seed {seed}"
            );
        report.IsComplete.ShouldBeTrue();
        report.Sources.Sum(source => source.Rows).ShouldBe(rows.Count, $"seed {seed}");
        CheckTotals(report, rows, seed);
        Remember(seen, lines.Keys.SelectMany(line => new[] { line.State, line.Bucket, line.Currency ?? "unknown currency" })
            .Concat(rows.Select(OwnFigures.Aside)).Concat(rows.Where(row => row.Amount < 0).Select(_ => "negative")));
    }

    private static void CheckTotals(PayablesReport report, List<OwnRow> rows, int seed)
    {
        OwnRow[] owed = [.. rows.Where(row => OwnFigures.Aside(row) is null && row.Status is "Pending" or "Due")];
        report
            .ByCurrency()
            .Where(sum => sum.Owed.Rows > 0)
            .Select(sum => (sum.Currency, sum.Vendor, sum.Owed.Amount))
            .ShouldBe(
                owed.GroupBy(row => (row.Currency, Vendor: row.Currency is null ? row.Vendor : null))
                    .Select(group => (group.Key.Currency, group.Key.Vendor, group.Sum(row => row.Amount!.Value))),
                ignoreOrder: true,
                $"seed {seed}"
            );
        foreach (var sums in new[] { report.ByVendor(), report.ByAccount(), report.ByPayee() })
        {
            sums.Where(sum => sum.Owed.Rows > 0)
                .GroupBy(sum => (Vendor: sum.Vendor!, sum.Currency))
                .Select(group => (group.Key, group.Sum(sum => sum.Owed.Amount)))
                .ShouldBe(
                    owed.GroupBy(row => (row.Vendor, row.Currency))
                        .Select(group => ((group.Key.Vendor, group.Key.Currency), group.Sum(row => row.Amount!.Value))),
                    ignoreOrder: true,
                    $"seed {seed}"
                );
        }
    }

    private static void Remember(ConcurrentDictionary<string, long> seen, IEnumerable<string?> words)
    {
        foreach (var word in words.OfType<string>()) seen.AddOrUpdate(word, 1, (_, count) => count + 1);
    }
}
