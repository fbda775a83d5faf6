using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Mcp;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Answers an AI assistant's questions by the Model Context Protocol, over its own streams, until these end.</summary>
internal sealed class McpCommand(ToolHost host, ToolOutput output) : AccountsCommand<LedgerSettings>(host, output)
{
    protected override AccountAdditions GetAdditions(LedgerSettings settings) => new() { HasLedger = true, Ledger = settings.Ledger };

    protected override async Task<int> RunAsync(ToolAccounts accounts, LedgerSettings settings, CancellationToken cancellationToken)
    {
        var questions = new AccountQuestions(accounts, Host.TimeProvider);
        await QuestionServer.RunAsync(questions, AffiliateTool.Version, cancellationToken).ConfigureAwait(false);
        return ExitCode.Ok;
    }
}
