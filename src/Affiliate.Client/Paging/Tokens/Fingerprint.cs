using NodaTime;

namespace Affiliate.Client.Paging.Tokens;

/// <summary>A query's parts as text that is the same in every process, for continuation tokens.</summary>
internal static class Fingerprint
{
    public static string From(params string[] parts) => string.Join('|', parts);

    public static string Escaped(string? text) => text is null ? "" : Uri.EscapeDataString(text);

    public static string Words<T>(IReadOnlyCollection<T>? words) where T : struct, Enum =>
        words is null ? "" : string.Join(',', words.Distinct().Order().Select(word => word.ToString()));

    public static string Moments(Interval? interval) => interval?.ToString() ?? "";
}
