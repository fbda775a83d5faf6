using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>Compares a document with what became of it. Numbers and their texts are equal; nothing, "" and a zero date are equal.</summary>
internal static class Lossless
{
    public static IEnumerable<string> Differences(JsonElement before, JsonElement? after, string path = "$")
    {
        if (IsNothing(before) && (after is null || IsNothing(after.Value))) return [];
        if (after is not { } now) return [$"{path} is lost: {before.GetRawText()}"];
        return (before.ValueKind, now.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => before
                .EnumerateObject()
                .SelectMany(member =>
                    Differences(member.Value, now.TryGetProperty(member.Name, out var value) ? value : null, $"{path}.{member.Name}")
                )
                .Concat(
                    now.EnumerateObject()
                        .Where(member => !before.TryGetProperty(member.Name, out _))
                        .Select(member => $"{path}.{member.Name} is new")
                ),
            (JsonValueKind.Array, JsonValueKind.Array) when before.GetArrayLength() == now.GetArrayLength() => before
                .EnumerateArray()
                .Zip(now.EnumerateArray())
                .SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{path}[{i}]")),
            _ => Text(before) == Text(now) ? [] : [$"{path} was {before.GetRawText()} and is {now.GetRawText()}"],
        };
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null
        || (value.ValueKind == JsonValueKind.String && value.GetString() is "" or "0000-00-00 00:00:00");

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String
                when decimal.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Plain(number),
            JsonValueKind.Number => Plain(value.GetDecimal()),
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };

    private static string Plain(decimal number) => number.ToString("0.####################", CultureInfo.InvariantCulture);
}
