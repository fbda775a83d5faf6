using System.Globalization;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Checks;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Tries each account by one cheap call.</summary>
internal sealed class CheckCommand(ToolHost host, ToolOutput output) : AccountsCommand<AccountSettings>(host, output)
{
    protected override async Task<int> RunAsync(ToolAccounts accounts, AccountSettings settings, CancellationToken cancellationToken)
    {
        var results = await AccountCheck.RunAsync(accounts.Sources, Host.TimeProvider, cancellationToken).ConfigureAwait(false);
        if (settings.Json) Output.Json(results, ToolJsonContext.Default.CheckResultArray);
        else Show(results);
        return results.All(result => result.Works) ? ExitCode.Ok : ExitCode.Failed;
    }

    private void Show(CheckResult[] results)
    {
        Output.Table("Accounts", ["Account", "", "Capabilities", "Time", "Clock ahead"], results.Select(result => (string[])
        [
            result.Account,
            result.Works ? "works" : "fails",
            string.Join(", ", result.Capabilities),
            $"{result.Milliseconds} ms",
            result.ClockAheadSeconds is { } ahead ? string.Create(CultureInfo.InvariantCulture, $"{ahead} s") : "unknown",
        ]), numbersFrom: 3);
        foreach (var result in results)
        {
            foreach (var problem in new[] { result.Problem, result.ClockProblem }.OfType<string>())
                Output.Line($"{result.Account}: {problem}");
        }
    }
}
