namespace Affiliate.Client.All.Tests;

/// <summary>The work tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Affiliate.Client.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
