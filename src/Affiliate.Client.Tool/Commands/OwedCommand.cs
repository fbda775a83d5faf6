using System.ComponentModel;
using Affiliate.Client.Payables;
using Affiliate.Client.Reports;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Payables;
using Affiliate.Client.Tool.Reading;
using NodaTime;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>What is owed, to whom, since when.</summary>
internal sealed class OwedCommand(ToolHost host, ToolOutput output) : AccountsCommand<OwedCommand.Settings>(host, output)
{
    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        var zone = Moments.ParseZone(settings.Zone);
        var now = Instant.FromDateTimeOffset(Host.TimeProvider.GetUtcNow());
        var options = new PayablesOptions { AsOf = settings.AsOf is { } text ? Moments.Parse(text, zone) : now, Zone = zone };
        if (settings.Out is { } ending && Path.GetExtension(ending) is not (".csv" or ".jsonl" or ".html"))
            throw new UsageException($"--out {ending} must end with .csv, .jsonl or .html.");
        var report = await PayablesReport.CreateAsync(accounts.Sources, options, cancellationToken).ConfigureAwait(false);
        if (settings.Names) report = await report.WithPayeesAsync(accounts.Directories, cancellationToken).ConfigureAwait(false);
        if (settings.Out is { } file)
        {
            var rows = new PayablesFileOptions { ByPayee = settings.Names };
            await PayablesFile.SaveAsync(report, Host.GetFullPath(file), rows, cancellationToken).ConfigureAwait(false);
        }

        if (settings.Json) Output.Json(OwedDocument.From(report), ToolJsonContext.Default.OwedDocument);
        else OwedTables.Show(Output, report);
        if (report.IsComplete) return ExitCode.Ok;
        Output.Note("The report is incomplete: money is missing from the sums.");
        return ExitCode.Failed;
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--as-of <MOMENT>")]
        [Description("Count days up to here: 2025-06-30, or 2025-06-30T12:00:00Z (default: now).")]
        public string? AsOf { get; init; }

        [CommandOption("--zone <ZONE>")]
        [Description("Where days begin, an IANA name such as America/New_York.")]
        [DefaultValue("UTC")]
        public required string Zone { get; init; }

        [CommandOption("--names")]
        [Description("Ask the vendors' directories for names and addresses that rows do not state; --out then has a row per payee.")]
        public bool Names { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("Write a file too: .csv, .jsonl, or .html for a page with charts.")]
        public string? Out { get; init; }
    }
}
