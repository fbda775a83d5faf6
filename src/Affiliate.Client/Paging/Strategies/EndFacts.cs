namespace Affiliate.Client.Paging.Strategies;

/// <summary>What of a page matters for the end of the list.</summary>
internal readonly record struct EndFacts
{
    /// <summary>Its rows.</summary>
    public required int Length { get; init; }

    /// <summary>It holds fewer rows than were asked for.</summary>
    public required bool IsShort { get; init; }

    /// <summary>The vendor said that nothing follows.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The vendor's count; null where it has none.</summary>
    public long? Total { get; init; }

    /// <summary>How many rows of the list end with this page.</summary>
    public required long Reached { get; init; }

    /// <summary>Rows that were not known.</summary>
    public int Added { get; init; }

    /// <summary>Known rows that follow its last one.</summary>
    public int Behind { get; init; }

    /// <summary>The last known row stood elsewhere than expected.</summary>
    public bool Shifted { get; init; }

    /// <summary>It was asked for to confirm the end.</summary>
    public bool IsConfirming { get; init; }

    /// <summary>It was asked for behind the last row, so that it holds no known row.</summary>
    public bool IsUnchecked { get; init; }
}
