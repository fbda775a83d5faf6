namespace Affiliate.Client.Vendors;

/// <summary>What vendors write where they have nothing to say; for vendor packages.</summary>
public static class VendorText
{
    /// <summary>The text without white space around it; null where none is left.</summary>
    /// <param name="text">What the vendor sent.</param>
    public static string? NullIfBlank(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>A text as it stands; null where a vendor says with an empty one that there is none.</summary>
    /// <param name="text">What came.</param>
    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
