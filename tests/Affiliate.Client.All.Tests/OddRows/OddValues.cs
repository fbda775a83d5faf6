using System.Reflection;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;
using NodaTime;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>What a field cannot hold, by its type: JSON as it was seen, or may come.</summary>
internal static class OddValues
{
    private static readonly string[] Amounts = ["\"1,234.56\"", "\"12,50\"", "\"€ 5\"", "\"n/a\"", "true", "{}", "[1]", "1e400"];

    private static readonly string[] Dates =
        ["1717200000000", "\"0000-00-00T00:00:00Z\"", "\"soon\"", "true", "{\"a\":1}", "\"2024-13-45T00:00:00Z\""];

    private static readonly string[] Numbers = ["99999999999999999999", "\"many\"", "1.5", "true", "{\"$oid\":\"x\"}", "[]"];

    private static readonly string[] LocalDates = [.. Dates.Where(static odd => !odd.StartsWith("\"0000", StringComparison.Ordinal))];

    /// <summary>The values; null for a field that tells rows apart, decides what a row is, or reads anything.</summary>
    public static string[]? For(PropertyInfo property)
    {
        if (property.GetCustomAttribute<JsonConverterAttribute>() is not null) return null;
        var type = property.PropertyType;
        if (type == typeof(decimal?)) return Amounts;
        if (type == typeof(Instant?)) return Dates;
        if (type == typeof(LocalDate?)) return [.. Dates, "\"0000-00-00\""];
        if (type == typeof(LocalDateTime?)) return LocalDates;
        if (type == typeof(LeadwayTier?)) return ["{}", "[1]"];
        return type == typeof(long?) ? Numbers : null;
    }
}
