namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// The rows that a batch of an unfinished full reading brought. Table <c>affiliate_sync_pages</c>; emptied when the reading ends.
/// </summary>
internal sealed class SyncPage
{
    public required string Vendor { get; init; }

    public required string Account { get; init; }

    public required int Batch { get; init; }

    /// <summary>The keys of the rows within the account, as a JSON array.</summary>
    public required string Keys { get; init; }
}
