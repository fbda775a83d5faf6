using System.ComponentModel;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Setup;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Writes a configuration: asks for what it is not told. Secrets go elsewhere.</summary>
internal sealed class InitCommand(ToolHost host, ToolOutput output) : AsyncCommand<InitCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        // Who names the accounts may be a script; it is asked nothing.
        var questions = new Questions(host, output, mayAsk: settings.Accounts.Length == 0 || !host.IsInputRedirected);
        var vendors = string.Join(", ", VendorSetup.All.Select(vendor => vendor.Name));
        var named = settings.Accounts.Length > 0
            ? settings.Accounts
            : (await questions.AskAsync($"Which of {vendors}?", "--account", cancellationToken).ConfigureAwait(false))!
                .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var skeleton = new Skeleton([.. named.Select(AccountName.Parse).Distinct()]);
        skeleton.Set(settings.Set);
        await skeleton.AskAsync(questions, cancellationToken).ConfigureAwait(false);
        var file = settings.Config ?? ToolConfiguration.DefaultFile;
        ConfigurationFile.Write(host.GetFullPath(file), skeleton.Values);
        var result = new InitResult(file, skeleton.Values, skeleton.Secrets);
        if (settings.Json) output.Json(result, ToolJsonContext.Default.InitResult);
        else Show(result);
        return ExitCode.Ok;
    }

    private void Show(InitResult result)
    {
        output.Line($"{result.File} is written. It holds no secret; set these, either as user secrets or in the environment:");
        foreach (var secret in result.Secrets)
        {
            output.Line($"  dotnet user-secrets set {secret} VALUE --id {ToolConfiguration.SecretsId}");
            output.Line($"  export {secret.Replace(":", "__", StringComparison.Ordinal)}=VALUE");
        }

        output.Line("Then try: affiliate check");
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--config <FILE>")]
        [Description("The file to write (default: affiliate.json). One that exists is left alone.")]
        public string? Config { get; init; }

        [CommandOption("--account <ACCOUNT>")]
        [Description("An account to write: LeadDyno, or AffiliateWP/shop_eu. May be repeated; without any, it is asked for.")]
        public string[] Accounts { get; init; } = [];

        [CommandOption("--set <KEY=VALUE>")]
        [Description("A setting, for example AffiliateWP:SiteAddress=https://shop.example. May be repeated.")]
        public string[] Set { get; init; } = [];

        [CommandOption("--json")]
        [Description("Write JSON instead of text.")]
        public bool Json { get; init; }
    }
}
