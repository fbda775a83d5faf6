using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>Where a consumer of the changes is. Table <c>affiliate_change_consumers</c>.</summary>
public sealed class LedgerConsumer
{
    /// <summary>The consumer's name.</summary>
    public required string Name { get; init; }

    /// <summary>The sequence of the last change that is done; 0 at the beginning.</summary>
    public long Position { get; set; }

    /// <summary>How often the change after <see cref="Position"/> failed.</summary>
    public int Attempts { get; set; }

    /// <summary>When the change after <see cref="Position"/> may be tried again; null for at once.</summary>
    public Instant? RetryAt { get; set; }

    /// <summary>Who works for the consumer at the moment; null for nobody.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Until when the lease holds without being renewed.</summary>
    public Instant? LeaseUntil { get; set; }
}
