using System.ComponentModel;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Affiliates;
using Affiliate.Client.Tool.Output;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Affiliates with and without sales, over all accounts whose vendor has affiliates.</summary>
internal sealed class AffiliatesCommand(ToolHost host, ToolOutput output) : AccountsCommand<AffiliatesCommand.Settings>(host, output)
{
    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        var summary = new AffiliateSummary();
        var code = ExitCode.Ok;
        foreach (var directory in accounts.Directories)
        {
            try
            {
                var affiliates = directory.GetAffiliates(new AffiliateQuery { Text = settings.Text });
                await foreach (var affiliate in affiliates.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    if (settings.Json) Output.Json(AffiliateLine.From(affiliate), ToolJsonContext.Default.AffiliateLine);
                    else summary.Add(directory.Descriptor.Account, affiliate);
                }
            }
            catch (AffiliateClientException failure)
            {
                Output.Fail(failure);
                code = ExitCode.Failed;
            }
        }

        if (!settings.Json) summary.Show(Output);
        return code;
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--text <TEXT>")]
        [Description("Only affiliates whose name or address holds this.")]
        public string? Text { get; init; }
    }
}
