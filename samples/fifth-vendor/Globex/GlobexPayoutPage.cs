namespace Globex;

/// <summary>Some payouts, and where the next begin.</summary>
public sealed record GlobexPayoutPage
{
    /// <summary>The payouts. A page may have none although others follow.</summary>
    public IReadOnlyList<GlobexPayout>? Data { get; set; }

    /// <summary>Where the next page starts; null or empty on the last one.</summary>
    public string? NextCursor { get; set; }
}
