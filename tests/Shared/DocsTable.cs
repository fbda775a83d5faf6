using System.Text.RegularExpressions;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// The table of endpoints in a vendor's page: rows that start with <c>| `GET /path` | `MethodAsync` |</c>.
/// </summary>
internal static partial class DocsTable
{
    /// <summary>Compares the page's rows with the methods, in both directions.</summary>
    public static IReadOnlyList<string> Compare(string page, params IEnumerable<Type> interfaces)
    {
        var documented = Row().Matches(page).Select(row => $"{row.Groups[1].Value} -> {row.Groups[2].Value}").ToList();
        var declared = WireMethod.From(interfaces).Select(method => $"{method.Endpoint} -> {method.Name}").ToList();
        return
        [
            .. declared.Except(documented).Select(row => $"The page lacks {row}."),
            .. documented.Except(declared).Select(row => $"The page has {row}, which is not declared."),
            .. documented.CountBy(row => row).Where(row => row.Value > 1).Select(row => $"The page has {row.Key} {row.Value} times."),
        ];
    }

    [GeneratedRegex(@"^\|\s*`((?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) [^`]+)`\s*\|\s*`(\w+)`", RegexOptions.Multiline)]
    private static partial Regex Row();
}
