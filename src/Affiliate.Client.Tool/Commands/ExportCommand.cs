using System.ComponentModel;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Exports;
using Affiliate.Client.Tool.Output;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Every payout of every account in one file. Killed and started again, it goes on.</summary>
internal sealed class ExportCommand(ToolHost host, ToolOutput output) : AccountsCommand<ExportCommand.Settings>(host, output)
{
    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.PageSize is <= 0) throw new UsageException("--page-size is a number above zero.");
        var options = new PayoutExportOptions
        {
            Folder = Host.GetFullPath(settings.Out),
            Formats = [settings.Format == TableFormat.Csv ? ReportFormat.Csv : ReportFormat.JsonLines],
            Query = new PayoutQuery { PageSize = settings.PageSize },
            Origin = accounts.Emulator is null ? null : "the embedded emulator",
            Progress = new ProgressNotes(Output),
        };
        var result = await PayoutExport.RunAsync(accounts.Sources, options, cancellationToken).ConfigureAwait(false);
        if (result.ResumedAfter > 0 && result.ResumedAfter == result.Rows)
            Output.Note($"Nothing was read: an earlier run had finished. Delete {settings.Out} to start anew.");
        else if (result.ResumedAfter > 0) Output.Note($"An earlier run had written {result.ResumedAfter} rows.");
        var path = await TableFile.WriteAsync(result, settings.Format, cancellationToken).ConfigureAwait(false);
        var file = ExportDocument.From(result, Path.GetRelativePath(Host.Directory, path));
        if (settings.Json) Output.Json(file, ToolJsonContext.Default.ExportDocument);
        else Show(file);
        return result.IsComplete ? ExitCode.Ok : ExitCode.Failed;
    }

    private void Show(ExportDocument export)
    {
        foreach (var account in export.Accounts)
            Output.Line($"{account.Name}: {account.Rows} rows, {account.Completeness}: {account.Reason}");
        Output.Line($"{export.Rows} rows in {export.File}");
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--format <FORMAT>")]
        [Description("csv, jsonl, xlsx or parquet.")]
        [DefaultValue(TableFormat.Csv)]
        public TableFormat Format { get; init; }

        [CommandOption("--out <FOLDER>")]
        [Description("Where to. One export has the folder for itself; delete it to start anew.")]
        [DefaultValue("affiliate-export")]
        public required string Out { get; init; }

        [CommandOption("--page-size <ROWS>")]
        [Description("How often there is a place to go on from (default: the largest that a vendor gives).")]
        public int? PageSize { get; init; }
    }
}
