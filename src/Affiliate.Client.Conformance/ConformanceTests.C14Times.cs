using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    // A winter day, a summer day, the hours that New York skips and repeats, a leap day, the turn of a year.
    private static readonly string[] Locals =
    [
        "2024-01-15 12:00:00",
        "2024-07-15 12:00:00",
        "2024-03-10 02:30:00",
        "2024-11-03 01:30:00",
        "2024-02-29 23:59:59",
        "2023-12-31 23:30:00",
    ];

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm:ss");

    /// <summary>A moment is the same moment in every zone from minus 12 to plus 14.</summary>
    [Fact]
    public async Task C14_A_moment_is_the_same_moment_in_every_zone_from_minus_12_to_plus_14()
    {
        await using var bench = await StartAsync(rows: Locals.Length);
        foreach (var list in bench.Vendor.Lists)
        {
            list.Moments.ShouldNotBeEmpty();
            for (var offset = -12; offset <= 14; offset++)
            {
                var rows = await ReadAsync(bench, list, offset);
                for (var i = 0; i < Locals.Length; i++)
                {
                    var expected = Pattern.Parse(Locals[i]).Value.WithOffset(Offset.FromHours(offset)).ToInstant();
                    foreach (var field in list.Moments)
                        field.Read(rows[i]).ShouldBe(expected, $"{list.Route} {field.Field} {Locals[i]} at {offset}");
                }
            }
        }
    }

    /// <summary>Hours that a zone skips or repeats are read and never thrown at.</summary>
    [Fact]
    public async Task C14_Hours_that_a_zone_skips_or_repeats_are_read_and_never_thrown_at()
    {
        await using var bench = await StartAsync(rows: 1);
        foreach (var list in bench.Vendor.Lists)
        {
            foreach (var field in list.Moments)
            {
                if (field.SetZone is null)
                {
                    // Declared to need no zone: a moment that states its offset means the same whatever the machine's zone is.
                    field
                        .Read(await ReadAsync(bench, list, field, "2024-03-10T07:30:00Z", "UTC"))
                        .ShouldBe(Instant.FromUtc(2024, 3, 10, 7, 30));
                    continue;
                }

                const string Zone = "America/New_York";
                field
                    .Read(await ReadAsync(bench, list, field, "2024-03-10 02:30:00", Zone))
                    .ShouldBe(Instant.FromUtc(2024, 3, 10, 7, 30), "skipped: an hour later");
                field
                    .Read(await ReadAsync(bench, list, field, "2024-11-03 01:30:00", Zone))
                    .ShouldBe(Instant.FromUtc(2024, 11, 3, 5, 30), "repeated: the first");
                field.Read(await ReadAsync(bench, list, field, "2024-07-01 12:00:00", Zone)).ShouldBe(Instant.FromUtc(2024, 7, 1, 16, 0));
                field.Read(await ReadAsync(bench, list, field, "2024-01-01 12:00:00", Zone)).ShouldBe(Instant.FromUtc(2024, 1, 1, 17, 0));
            }
        }
    }

    /// <summary>A date that is none is null or an error and never another date.</summary>
    [Fact]
    public async Task C14_A_date_that_is_none_is_null_or_an_error_and_never_another_date()
    {
        await using var bench = await StartAsync(rows: 1);
        foreach (var list in bench.Vendor.Lists)
        {
            foreach (var field in list.Moments)
            {
                foreach (var text in new[] { "0000-00-00 00:00:00", "", null })
                {
                    try
                    {
                        var row = await ReadAsync(bench, list, field, text, "UTC");
                        field.Read(row).ShouldBeNull($"{field.Field}={text}");
                    }
                    catch (ProtocolException) when (field.SetZone is null && text is not null)
                    {
                        // A vendor that never writes zero dates may be told so.
                    }
                }
            }
        }
    }

    // Zones are named the other way round: Etc/GMT+5 is five hours behind.
    private static async Task<List<Payout>> ReadAsync(Bench bench, ListUnderTest list, int offset)
    {
        var zone = $"Etc/GMT{(offset <= 0 ? "+" : "")}{(-offset).ToString(CultureInfo.InvariantCulture)}";
        bench.Server.ClearFaults();
        bench.Server.Inject(
            list.Rewriting(
                (row, i) =>
                {
                    foreach (var field in list.Moments)
                        row[field.Field] = field.SetZone is null
                            ? $"{Locals[i].Replace(' ', 'T')}{(offset < 0 ? '-' : '+')}{Math.Abs(offset):00}:00"
                            : Locals[i];
                }
            )
        );
        var rows = await bench.ReadAsync(change: options => list.Moments[0].SetZone?.Invoke(options, zone));
        return [.. rows.Where(row => row.Kind == list.Kind)];
    }

    private static async Task<Payout> ReadAsync(Bench bench, ListUnderTest list, MomentField field, string? text, string zone)
    {
        bench.Server.ClearFaults();
        bench.Server.Inject(list.Rewriting(row => row[field.Field] = text));
        return (await bench.ReadAsync(change: options => field.SetZone?.Invoke(options, zone))).Single(row => row.Kind == list.Kind);
    }
}
