using System.ComponentModel;
using Affiliate.Client.Accounts;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>What every command takes.</summary>
internal class AccountSettings : CommandSettings
{
    [CommandOption("--config <FILE>")]
    [Description("The configuration (default: affiliate.json, where it is). Without any, the embedded emulator is used.")]
    public string? Config { get; init; }

    [CommandOption("--account <ACCOUNT>")]
    [Description("Only this account: LeadDyno, shop_eu or AffiliateWP/shop_eu. May be repeated.")]
    public string[] Accounts { get; init; } = [];

    [CommandOption("--json")]
    [Description("Write JSON instead of tables.")]
    public bool Json { get; init; }

    /// <summary>Whether an account was asked for; any is, where none is named.</summary>
    public bool Includes(AffiliateAccount account) => Accounts.Length == 0 || Accounts.Any(name =>
        ((string[])[account.ToString(), account.Vendor, account.Name]).Contains(name, StringComparer.OrdinalIgnoreCase));
}
