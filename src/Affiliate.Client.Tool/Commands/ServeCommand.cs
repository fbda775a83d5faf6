using System.ComponentModel;
using System.Net;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Ledgers;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Web;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Shows the ledger as a page until it is stopped.</summary>
internal sealed class ServeCommand(ToolHost host, ToolOutput output) : AccountsCommand<ServeCommand.Settings>(host, output)
{
    protected override AccountAdditions GetAdditions(Settings settings) => new() { HasLedger = true, Ledger = settings.Ledger };

    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Accounts.Length > 0) throw new UsageException("The page shows the whole ledger; serve takes no --account.");
        if (!IPEndPoint.TryParse(settings.Listen, out var address)
            || (address.Port == 0 && !settings.Listen.EndsWith(":0", StringComparison.Ordinal)))
            throw new UsageException($"--listen {settings.Listen} is no address. Write for example 127.0.0.1:5080.");
        if (accounts.Emulator is null) accounts.RequireLedger();
        else await EmulatedDay.PassAsync(accounts, cancellationToken).ConfigureAwait(false);
        // A file that is no ledger is told here, not to the first reader of the page.
        await accounts.Services.GetRequiredService<IPayoutLedger>().GetAccountsAsync(cancellationToken).ConfigureAwait(false);
        var server = await PageServer.StartAsync(address, accounts, Host.TimeProvider, cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            if (settings.Json) Output.Json(new ServeResult(server.Address), ToolJsonContext.Default.ServeResult);
            else Output.Line($"The ledger is at {server.Address} until Ctrl+C.");
            if (!IPAddress.IsLoopback(address.Address)) Output.Note("Other machines can read it: what is owed to whom, with names.");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return ExitCode.Ok;
        }
    }

    internal sealed class Settings : LedgerSettings
    {
        [CommandOption("--listen <ADDRESS>")]
        [Description("Where to answer. Any address but one of this machine's own lets others read what is owed to whom.")]
        [DefaultValue("127.0.0.1:5080")]
        public required string Listen { get; init; }
    }
}
