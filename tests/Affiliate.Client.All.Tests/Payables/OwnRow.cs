namespace Affiliate.Client.All.Tests.Payables;

/// <summary>
/// A row as the test reads it from the emulator's state, without the SDK's mapping. Status in the report's words; null = not known.
/// </summary>
internal sealed record OwnRow(string Vendor, string? Payee, string? Status, decimal? Amount, string? Currency)
{
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? Paid { get; init; }

    public bool Deleted { get; init; }

    public bool Points { get; init; }

    public bool Mixed { get; init; }
}
