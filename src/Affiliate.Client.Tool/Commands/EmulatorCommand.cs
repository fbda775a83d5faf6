using System.ComponentModel;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Setup;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Serves the vendors and PayPal until it is stopped.</summary>
internal sealed class EmulatorCommand(ToolHost host, ToolOutput output) : AsyncCommand<EmulatorCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var options = new VendorEmulatorOptions { Seed = settings.Seed, Rows = settings.Rows, EnforceRateLimits = settings.Limits };
        var emulator = await VendorEmulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            var all = emulator.Settings.Concat(emulator.PayPal.Settings)
                .Where(setting => settings.Includes(setting.Key.Split(':')[0]))
                .OrderBy(setting => setting.Key, StringComparer.Ordinal).ToDictionary();
            if (settings.Config is { } file) ConfigurationFile.Write(host.GetFullPath(file), all);
            if (settings.Json) output.Json(all, ToolJsonContext.Default.IReadOnlyDictionaryStringString);
            else foreach (var (key, value) in all) output.Line($"{key,-26} {value}");
            output.Note("Serving until Ctrl+C; the keys are worthless.");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            output.Note($"Served {emulator.Requests.Total} requests, {emulator.RateLimit.Violations} over a limit.");
            return ExitCode.Ok;
        }
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--config <FILE>")]
        [Description("Write the accounts here, for --config of the other commands. A file that exists is left alone.")]
        public string? Config { get; init; }

        [CommandOption("--account <VENDOR>")]
        [Description("Show and write this vendor's account alone. May be repeated.")]
        public string[] Accounts { get; init; } = [];

        [CommandOption("--json")]
        [Description("Write JSON instead of lines.")]
        public bool Json { get; init; }

        public bool Includes(string vendor) => Accounts.Length == 0 || Accounts.Contains(vendor, StringComparer.OrdinalIgnoreCase);

        [CommandOption("--seed <NUMBER>")]
        [Description("Which rows there are (default: 1).")]
        [DefaultValue(1UL)]
        public ulong Seed { get; init; }

        [CommandOption("--rows <NUMBER>")]
        [Description("How many rows each vendor has.")]
        [DefaultValue(260)]
        public int Rows { get; init; }

        [CommandOption("--limits")]
        [Description("Refuse what is over the vendors' rate limits.")]
        public bool Limits { get; init; }
    }
}
