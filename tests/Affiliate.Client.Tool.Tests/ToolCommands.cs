using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The commands that there are: one file each.</summary>
internal static class ToolCommands
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(TestFiles.Root, "src/Affiliate.Client.Tool/Commands"), "*Command.cs")
            .Select(path => Path.GetFileNameWithoutExtension(path)[..^"Command".Length].ToLowerInvariant())
            .Where(name => name != "accounts").Order(StringComparer.Ordinal),
    ];
}
