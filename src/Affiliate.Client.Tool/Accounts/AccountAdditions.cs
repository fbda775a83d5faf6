namespace Affiliate.Client.Tool.Accounts;

/// <summary>What a command needs beside the vendors' clients.</summary>
internal sealed record AccountAdditions
{
    /// <summary>A ledger: the file that was named, or null for the default one. On the emulator always a temporary one.</summary>
    public string? Ledger { get; init; }

    public bool HasLedger { get; init; }

    public bool HasPayPal { get; init; }
}
