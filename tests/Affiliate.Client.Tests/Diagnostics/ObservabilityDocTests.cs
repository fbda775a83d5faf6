using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Diagnostics;

/// <summary>docs/observability.md lists exactly what the code emits.</summary>
public sealed partial class ObservabilityDocTests
{
    private static readonly string[] Lines = TestFiles.Read("docs/observability.md").Split('\n');

    [Fact]
    public void Every_event_is_listed_with_its_level()
    {
        var inCode = typeof(LogMessages).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(static m => m.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(static a => $"{a.EventId} {a.EventName} {a.Level}").Order(StringComparer.Ordinal).ToList();

        inCode.Count.ShouldBeGreaterThan(5);
        Rows("Log entries").Select(static row => $"{row[0]} {row[1]} {row[2]}").Order(StringComparer.Ordinal).ShouldBe(inCode);
    }

    [Fact]
    public void Every_instrument_is_listed_with_its_kind_and_unit()
    {
        RuntimeHelpers.RunClassConstructor(typeof(AffiliateMetrics).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PagingMetrics).TypeHandle);
        var inCode = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == AffiliateDiagnostics.MeterName)
                inCode.Add($"{instrument.Name} {instrument.GetType().Name.Split('`')[0]} {instrument.Unit}");
        };
        listener.Start();

        inCode.Count.ShouldBeGreaterThan(5);
        Rows("Metrics")
            .Select(static row => $"{row[0]} {row[1]} {row[2]}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(inCode.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_attribute_is_listed()
    {
        var inCode = typeof(AttributeNames)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(static f => (string)f.GetRawConstantValue()!);
        Rows("Attributes").Select(static row => row[0]).Order(StringComparer.Ordinal).ShouldBe(inCode.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_of_source_meter_and_category_are_given()
    {
        foreach (
            var name in new[]
            {
                AffiliateDiagnostics.ActivitySourceName,
                AffiliateDiagnostics.MeterName,
                AffiliateDiagnostics.LoggerCategory,
            }
        )
            Rows("Names").ShouldContain(row => row[1] == name);
    }

    /// <summary>The rows of the first table below a heading, without its head; code marks are taken off.</summary>
    private static List<string[]> Rows(string heading) =>
        [
            .. Lines
                .SkipWhile(line => line != $"## {heading}")
                .Skip(1)
                .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(static line => line.StartsWith('|'))
                .Skip(2)
                .Select(static line => Cell().Matches(line).Select(static cell => cell.Groups[1].Value.Trim().Trim('`')).ToArray()),
        ];

    [GeneratedRegex(@"\|([^|]+)(?=\|)")]
    private static partial Regex Cell();
}
