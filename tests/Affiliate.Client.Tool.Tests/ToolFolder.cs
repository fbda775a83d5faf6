using Affiliate.Client.Emulator;
using Affiliate.Client.Tool.Setup;

namespace Affiliate.Client.Tool.Tests;

/// <summary>A folder of its own in which the tool runs, without any configuration, secrets or variables of the machine's user.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("affiliate-tool-");

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string FullName => _folder.FullName;

    public Dictionary<string, string?> Environment { get; } = [];

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>What is typed; null where nobody sits there.</summary>
    public string? Typed { get; set; }

    public async Task<ToolRun> RunAsync(params IEnumerable<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new ToolHost
        {
            Input = new StringReader(Typed ?? ""),
            IsInputRedirected = Typed is null,
            Output = output,
            Error = error,
            IsPlain = true,
            Directory = FullName,
            Environment = Environment,
            TimeProvider = Time,
        };
        var code = await AffiliateTool.RunAsync(host, arguments, Token);
        var run = new ToolRun(code, output.ToString(), error.ToString());
        run.All.ShouldNotContain("\u001b", Case.Sensitive, "no escapes where the output is redirected");
        return run;
    }

    /// <summary>Writes the accounts of an emulator as a configuration of the user's.</summary>
    public string WriteConfig(VendorEmulator emulator, params IEnumerable<KeyValuePair<string, string?>> others)
    {
        var path = PathOf($"accounts-{Guid.NewGuid():N}.json");
        var settings = emulator.Settings.Concat(emulator.PayPal.Settings).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in others) settings[key] = value;
        ConfigurationFile.Write(path, settings);
        return path;
    }

    public string PathOf(string name) => Path.Combine(FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
