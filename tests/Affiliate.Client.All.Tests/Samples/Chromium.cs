namespace Affiliate.Client.All.Tests.Samples;

/// <summary>A real browser without a window.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Opens a file; gives the document as the browser holds it, and what it wrote to its console.</summary>
    public static async Task<(string Dom, IReadOnlyList<string> Errors)> OpenAsync(
        string file,
        DirectoryInfo folder,
        CancellationToken token
    )
    {
        var profile = folder.CreateSubdirectory("profile");
        var (code, text) = await SampleProgram.RunAsync(
            Path!,
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                $"--user-data-dir={profile.FullName}",
                "--enable-logging=stderr",
                "--dump-dom",
                new Uri(file).AbsoluteUri,
            ],
            token
        );
        code.ShouldBe(0, text);
        return (text, [.. text.Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))]);
    }
}
