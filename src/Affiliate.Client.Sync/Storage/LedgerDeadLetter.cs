using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>A change that a consumer failed to handle as often as is allowed. Table <c>affiliate_dead_letters</c>.</summary>
public sealed class LedgerDeadLetter
{
    /// <summary>The consumer's name.</summary>
    public required string Consumer { get; init; }

    /// <summary>The change.</summary>
    public required long Sequence { get; init; }

    /// <summary>How often it was tried.</summary>
    public required int Attempts { get; init; }

    /// <summary>The type of the last exception; its message may hold secrets of the handler and is not kept.</summary>
    public required string Failure { get; init; }

    /// <summary>When it was given up.</summary>
    public required Instant FailedAt { get; init; }
}
