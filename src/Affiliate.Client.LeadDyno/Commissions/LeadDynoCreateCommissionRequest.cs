using NodaTime;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>A commission to make by hand for one affiliate.</summary>
public sealed record LeadDynoCreateCommissionRequest
{
    /// <summary>The amount in major units; sent as a number. Required.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency's ISO 4217 code; null for the account's currency.</summary>
    public string? Currency { get; init; }

    /// <summary>A free text.</summary>
    public string? Note { get; init; }

    /// <summary>When it is due; null for the account's rule.</summary>
    public Instant? DueAt { get; init; }
}
