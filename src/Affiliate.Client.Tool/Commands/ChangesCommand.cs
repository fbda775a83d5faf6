using System.ComponentModel;
using Affiliate.Client.Accounts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Ledgers;
using Affiliate.Client.Tool.Output;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Shows what changed in the ledger since this command was run last, or after a place in the history.</summary>
internal sealed class ChangesCommand(ToolHost host, ToolOutput output) : AccountsCommand<ChangesCommand.Settings>(host, output)
{
    protected override AccountAdditions GetAdditions(Settings settings) => new() { HasLedger = true, Ledger = settings.Ledger };

    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        var changes = accounts.Services.GetRequiredService<IPayoutChanges>();
        // Each selection of accounts has a place of its own: what one leaves out is not seen.
        var consumer = string.Join(' ', ["affiliate", .. settings.Accounts.Order(StringComparer.OrdinalIgnoreCase)]);
        var seen = await GetStartAsync(accounts, changes, consumer, settings, cancellationToken).ConfigureAwait(false);
        var count = 0;
        await foreach (var change in changes.ReadAsync(seen, cancellationToken).ConfigureAwait(false))
        {
            seen = change.Sequence;
            if (!accounts.Includes(new AffiliateAccount(change.Key.Vendor, change.Key.Account))) continue;
            var line = ChangeLine.From(change);
            count++;
            if (settings.Json) Output.Json(line, ToolJsonContext.Default.ChangeLine);
            else Output.Line(line.ToString());
        }

        if (settings.After is null) await changes.SetPositionAsync(consumer, seen, cancellationToken).ConfigureAwait(false);
        Output.Note($"{count} changes, up to {seen}.");
        return ExitCode.Ok;
    }

    private async Task<long> GetStartAsync(
        ToolAccounts accounts, IPayoutChanges changes, string consumer, Settings settings, CancellationToken cancellationToken)
    {
        if (accounts.Emulator is not null)
        {
            Output.Note("Of a day that the emulated vendors made up between two syncs:");
            return Math.Max(settings.After ?? 0, await EmulatedDay.PassAsync(accounts, cancellationToken).ConfigureAwait(false));
        }

        accounts.RequireLedger();
        return settings.After ?? await changes.GetPositionAsync(consumer, cancellationToken).ConfigureAwait(false);
    }

    internal sealed class Settings : LedgerSettings
    {
        [CommandOption("--after <SEQUENCE>")]
        [Description("Show what came after this place in the history, 0 for all. What was shown last is then not remembered.")]
        public long? After { get; init; }
    }
}
