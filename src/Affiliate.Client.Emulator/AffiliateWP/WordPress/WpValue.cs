namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>A parameter as PHP sees it: a text, or a list or map when it came with brackets.</summary>
internal sealed class WpValue
{
    public string? Scalar { get; set; }

    public List<string> Items { get; } = [];

    public Dictionary<string, string> Map { get; } = new(StringComparer.Ordinal);

    public bool IsArray => Scalar is null;

    /// <summary>The list that PHP makes where it wants one: the items, or the text split at its commas.</summary>
    public IReadOnlyList<string> AsList() =>
        Scalar is null ? [.. Items, .. Map.Values] : Scalar.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
