using System.Reflection;
using Affiliate.Client.Tool.Commands;
using Affiliate.Client.Tool.Output;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool;

/// <summary>The command <c>affiliate</c>.</summary>
internal static class AffiliateTool
{
    /// <summary>The version of the package, without the commit.</summary>
    public static string Version { get; } =
        typeof(AffiliateTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs one command line; the exit code is one of <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(ToolHost host, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(host);
        var app = new CommandApp();
        app.Configure(configuration => Configure(configuration, host, output));
        try
        {
            return await app.RunAsync(arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Note("stopped");
            return ExitCode.Failed;
        }
        catch (Exception failure) when (ExitCode.For(failure) is { } code)
        {
            output.Fail(failure);
            if (code == ExitCode.Usage) output.Note("affiliate --help shows the commands, affiliate COMMAND --help what each takes.");
            return code;
        }
    }

    private static void Configure(IConfigurator configuration, ToolHost host, ToolOutput output)
    {
        configuration.SetApplicationName("affiliate");
        configuration.SetApplicationVersion(Version);
        configuration.PropagateExceptions();
        configuration.UseStrictParsing();
        configuration.ConfigureConsole(output.Out);
        configuration.Settings.Registrar.RegisterInstance(host);
        configuration.Settings.Registrar.RegisterInstance(output);
        configuration.AddCommand<InitCommand>("init").WithDescription("Write a configuration; secrets stay outside.");
        configuration.AddCommand<CheckCommand>("check").WithDescription("Try each account once, and say what to change.");
        configuration.AddCommand<OwedCommand>("owed").WithDescription("Show what is owed, to whom, since when.");
        configuration.AddCommand<PayoutsCommand>("payouts").WithDescription("Show what was paid and what is owed, in sums or row by row.");
        configuration.AddCommand<AffiliatesCommand>("affiliates").WithDescription("Show affiliates, with and without sales.");
        configuration.AddCommand<ExportCommand>("export").WithDescription("Write all payouts to a file; stopped and started, it goes on.");
        configuration.AddCommand<SyncCommand>("sync").WithDescription("Bring a ledger in step with the vendors.");
        configuration.AddCommand<ChangesCommand>("changes").WithDescription("Show what changed in the ledger.");
        configuration.AddCommand<ServeCommand>("serve").WithDescription("Show the ledger as a page on this machine.");
        configuration.AddCommand<PayCommand>("pay").WithDescription("Plan what is due, and pay it by PayPal once approved.");
        configuration.AddCommand<McpCommand>("mcp").WithDescription("Answer questions of an AI assistant; writes nothing.");
        configuration.AddCommand<EmulatorCommand>("emulator").WithDescription("Serve the vendors and PayPal on this machine.");
    }
}
