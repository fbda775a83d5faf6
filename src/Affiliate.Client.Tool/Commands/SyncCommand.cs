using System.ComponentModel;
using System.Globalization;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Ledgers;
using Affiliate.Client.Tool.Output;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Brings the ledger in step with the vendors.</summary>
internal sealed class SyncCommand(ToolHost host, ToolOutput output) : AccountsCommand<SyncCommand.Settings>(host, output)
{
    protected override AccountAdditions GetAdditions(Settings settings) => new() { HasLedger = true, Ledger = settings.Ledger };

    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        var kind = settings.Full ? SyncKind.Full : SyncKind.Quick;
        var outcomes = await SyncOutcome.RunAsync(
            accounts.Services.GetRequiredService<PayoutSync>(), accounts.Sources, kind, cancellationToken).ConfigureAwait(false);
        if (settings.Json) Output.Json(outcomes, ToolJsonContext.Default.SyncOutcomeArray);
        else Show(outcomes, accounts.Ledger.Name);
        return outcomes.All(outcome => outcome.Failure is null) ? ExitCode.Ok : ExitCode.Failed;
    }

    private void Show(SyncOutcome[] outcomes, string ledger)
    {
        var columns = (string[])["Account", "Run", "Completeness", "Rows", "Changes", "In doubt"];
        Output.Table($"Synced into {ledger}", columns, outcomes.Select(one => (string[])
        [
            one.Account, one.Kind ?? "failed", one.Completeness ?? "", Text(one.Rows), Text(one.Changes), Text(one.InDoubt),
        ]), numbersFrom: 3);
        foreach (var one in outcomes.Where(one => one.Failure is not null)) Output.Line($"{one.Account}: {one.Failure}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal sealed class Settings : LedgerSettings
    {
        [CommandOption("--full")]
        [Description("Read everything, not only what can have changed.")]
        public bool Full { get; init; }
    }
}
