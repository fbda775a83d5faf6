namespace Affiliate.Client.Tests.Shared;

/// <summary>Files of the repository that tests read.</summary>
internal static class TestFiles
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file, its path from the repository's root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The text of a sample: <c>tests/Fixtures/{vendor}/{name}</c>.</summary>
    public static string Fixture(string vendor, string name) => Read(Path.Combine("tests", "Fixtures", vendor, name));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Affiliate.Client.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Affiliate.Client.sln.");
    }
}
