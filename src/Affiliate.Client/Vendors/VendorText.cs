namespace Affiliate.Client.Vendors;

/// <summary>What vendors write where they have nothing to say; for vendor packages.</summary>
public static class VendorText
{
    /// <summary>The text without white space around it; null where none is left.</summary>
    /// <param name="text">What the vendor sent.</param>
    public static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
