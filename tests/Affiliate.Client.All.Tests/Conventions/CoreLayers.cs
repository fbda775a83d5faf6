using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>The folders of the core from the ground up: a folder uses itself and those before it, and no other.</summary>
internal static partial class CoreLayers
{
    public const string Core = "Affiliate.Client";

    /// <summary>The allowed order.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "Accounts",
        "Monetary",
        "Errors",
        "Json",
        "Diagnostics",
        "Http",
        "RateLimiting",
        "Resilience",
        "Paging",
        "Payouts",
        "Commissions",
        "Affiliates",
        "Conversions",
        "Payables",
        "Serialization",
        "Vendors",
        "DependencyInjection",
    ];

    /// <summary>What a source file uses above its own folder, as sentences; empty if it points downwards only.</summary>
    /// <param name="file">The file's path below the core's folder, with slashes.</param>
    /// <param name="text">Its text. Namespaces follow folders, so it names every other folder that it uses.</param>
    public static IEnumerable<string> Violations(string file, string text)
    {
        var folder = file.Split('/')[0];
        var level = IndexOf(folder);
        if (level < 0)
        {
            yield return $"{file}: the folder {folder} has no place in the order.";
            yield break;
        }

        foreach (var used in Name().Matches(text).Select(name => name.Groups["folder"].Value).Distinct())
        {
            if (IndexOf(used) > level) yield return $"{file}: {folder} uses {used}, which stands above it.";
        }
    }

    private static int IndexOf(string folder) => Order.ToList().IndexOf(folder);

    // A using, or a name that is written in full.
    [GeneratedRegex(@"\bAffiliate\.Client\.(?<folder>\w+)")]
    private static partial Regex Name();
}
