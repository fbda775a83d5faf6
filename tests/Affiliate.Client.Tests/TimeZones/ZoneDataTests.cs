using System.Globalization;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.Tests.TimeZones;

/// <summary>Days and months are counted by the zones of one known release of the time-zone database, whatever the machine has.</summary>
public sealed class ZoneDataTests
{
    // The members are banned in src, so that one of them does not build: this holds the list itself.
    private static readonly string[] Banned =
    [
        "P:System.TimeZoneInfo.Local", "M:System.TimeZoneInfo.FindSystemTimeZoneById(System.String)", "P:System.TimeProvider.LocalTimeZone",
        "M:System.TimeProvider.GetLocalNow", "M:System.DateTime.ToLocalTime", "M:System.DateTimeOffset.ToLocalTime",
        "P:NodaTime.DateTimeZoneProviders.Bcl", "M:NodaTime.IDateTimeZoneProvider.GetSystemDefault",
    ];

    [Fact]
    public void The_release_is_the_one_that_the_package_states()
    {
        var version = DateTimeZoneProviders.Tzdb.VersionId["TZDB: ".Length..].Split(' ')[0];
        version.Length.ShouldBe(5);
        TestFiles.Read("src/Affiliate.Client/README.md").ShouldContain($"release {version} of the IANA database");
    }

    [Fact]
    public void Nothing_asks_the_machine_for_a_zone()
    {
        var symbols = TestFiles.Read("src/BannedSymbols.txt").Split('\n').Select(line => line.Split(';')[0]).ToList();
        Banned.Where(symbol => !symbols.Contains(symbol)).ShouldBeEmpty();
        // What the clock for tests overrides, and nothing else.
        Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("TimeZoneInfo", StringComparison.Ordinal))
            .Select(Path.GetFileName).ShouldBe(["VirtualTimeProvider.cs"]);
    }

    [Fact]
    public void A_zone_with_a_rule_of_its_own_has_it()
    {
        // Lord Howe Island moves by half an hour; a table of whole hours would not know.
        var zone = DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"];
        zone.GetUtcOffset(Instant.FromUtc(2024, 1, 1, 0, 0)).ToString("+HH:mm", CultureInfo.InvariantCulture).ShouldBe("+11:00");
        zone.GetUtcOffset(Instant.FromUtc(2024, 7, 1, 0, 0)).ToString("+HH:mm", CultureInfo.InvariantCulture).ShouldBe("+10:30");
    }
}
