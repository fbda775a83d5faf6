namespace Affiliate.Client.Leadway.Media;

/// <summary>What to change of a file or folder; what is null stays.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayMediaChange
{
    /// <summary>The new name.</summary>
    public string? Name { get; init; }

    /// <summary>The folder to move it to.</summary>
    public string? ParentId { get; init; }
}
