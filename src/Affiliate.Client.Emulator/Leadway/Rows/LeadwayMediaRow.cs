namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A file or folder of the affiliates' media as Leadway's emulator stores it.</summary>
public sealed record LeadwayMediaRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The folder that it is in; null for none.</summary>
    public string? ParentId { get; init; }
}
