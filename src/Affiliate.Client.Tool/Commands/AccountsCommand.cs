using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Output;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>A command that asks the vendors.</summary>
internal abstract class AccountsCommand<TSettings>(ToolHost host, ToolOutput output) : AsyncCommand<TSettings>
    where TSettings : AccountSettings
{
    protected ToolHost Host => host;

    protected ToolOutput Output => output;

    public sealed override async Task<int> ExecuteAsync(
        CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        var accounts = await ToolAccounts.OpenAsync(host, output, settings, GetAdditions(settings), cancellationToken)
            .ConfigureAwait(false);
        await using (accounts.ConfigureAwait(false))
            return await RunAsync(accounts, settings, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the command needs beside the vendors' clients.</summary>
    protected virtual AccountAdditions GetAdditions(TSettings settings) => new();

    protected abstract Task<int> RunAsync(ToolAccounts accounts, TSettings settings, CancellationToken cancellationToken);
}
