using System.ComponentModel;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>What commands on the ledger take.</summary>
internal class LedgerSettings : AccountSettings
{
    [CommandOption("--ledger <FILE>")]
    [Description("The ledger, a SQLite file (default: affiliate-ledger.db).")]
    public string? Ledger { get; init; }
}
