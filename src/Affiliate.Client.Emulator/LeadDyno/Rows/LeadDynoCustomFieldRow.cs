namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A custom field as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoCustomFieldRow
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether affiliates must fill it in.</summary>
    public bool IsRequired { get; init; }
}
