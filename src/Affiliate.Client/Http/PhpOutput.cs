using System.Text;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Http;

/// <summary>Knows the notices that PHP prints into a response when a site shows its errors.</summary>
internal static partial class PhpOutput
{
    private const int MaxRead = 1024;

    internal static bool IsAtStart(ReadOnlySpan<byte> body) =>
        Notice().IsMatch(Encoding.Latin1.GetString(body[..Math.Min(body.Length, MaxRead)]));

    [GeneratedRegex(
        @"^\W*(<br\s*/?>\s*)?(<b>)?(PHP )?(Fatal error|Parse error|Warning|Notice|Deprecated|"
            + @"Strict Standards|Recoverable fatal error)(</b>)?:",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Notice();
}
