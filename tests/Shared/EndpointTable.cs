using System.Text.RegularExpressions;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// The endpoints that a vendor documents: one line each, <c>VERB⇥/path</c>, further columns are notes; # starts a comment.
/// </summary>
internal static partial class EndpointTable
{
    public static IReadOnlyList<string> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(cells => $"{cells[0].Trim()} {cells[1].Trim()}")];

    /// <summary>Placeholders differ in name only: <c>GET /a/{id}</c> and <c>GET /a/{affiliate_id}</c> are one endpoint.</summary>
    public static string Normalize(string endpoint) => Placeholder().Replace(endpoint, "{}").TrimEnd('/');

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
