namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A sub ID as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoSubIdRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required long AffiliateId { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The address that it leads to.</summary>
    public string? Url { get; init; }
}
