using System.Diagnostics;

namespace Affiliate.Client.Tool.Tests.Browser;

/// <summary>A real browser without a window.</summary>
internal static class Chromium
{
    public const string Missing = "no chromium on this machine; .ci/run installs it";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Opens a page; gives the document as the browser holds it, and what it wrote to its console.</summary>
    public static async Task<(string Dom, IReadOnlyList<string> Errors)> OpenAsync(Uri page, ToolFolder folder)
    {
        var text = await RunAsync(folder, "--dump-dom", page.AbsoluteUri);
        return (text, [.. text.Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))]);
    }

    /// <summary>Draws a page of so many pixels.</summary>
    public static async Task DrawAsync(Uri page, ToolFolder folder, string file, bool isDark, int width, int height) => await RunAsync(
        folder,
        $"--screenshot={file}",
        "--hide-scrollbars",
        $"--window-size={width},{height}",
        $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
        page.AbsoluteUri);

    private static async Task<string> RunAsync(ToolFolder folder, params string[] arguments)
    {
        var profile = Directory.CreateTempSubdirectory("chromium-");
        var start = new ProcessStartInfo(
            Path!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", $"--user-data-dir={profile.FullName}", "--enable-logging=stderr",
                .. arguments,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(ToolFolder.Token);
        var text = await process.StandardOutput.ReadToEndAsync(ToolFolder.Token) + await error;
        await process.WaitForExitAsync(ToolFolder.Token);
        process.ExitCode.ShouldBe(0, text);
        profile.Delete(recursive: true);
        return text;
    }
}
