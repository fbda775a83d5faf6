namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// The last sequence that was given out: one row. Whoever appends changes raises it in the same transaction and so holds its lock until
/// the commit. Sequences are therefore in the order of the commits, and a rolled-back writer leaves no gap: what a database's own
/// sequence does not give.
/// </summary>
internal sealed class ChangeCounter
{
    public required int Id { get; init; }

    public required long Last { get; set; }
}
