namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>An affiliate as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoAffiliateRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The e-mail address, unique.</summary>
    public required string Email { get; init; }

    /// <summary>The first name; may be empty or null.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name; may be empty or null.</summary>
    public string? LastName { get; init; }

    /// <summary>The affiliate code, unique.</summary>
    public string? AffiliateCode { get; init; }

    /// <summary>The PayPal address.</summary>
    public string? PaypalEmail { get; init; }

    /// <summary>The compensation group's code.</summary>
    public string? AffiliateType { get; init; }

    /// <summary>Who referred this affiliate.</summary>
    public long? ReferringAffiliateId { get; init; }

    /// <summary>Whether mails are refused.</summary>
    public bool Unsubscribed { get; init; }

    /// <summary>Whether it is archived.</summary>
    public bool Archived { get; init; }

    /// <summary>Whether it waits for approval.</summary>
    public bool PendingApproval { get; init; }

    /// <summary>The value as the vendor spells it, for example <c>Active</c>.</summary>
    public string Status { get; init; } = "Active";

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
