using System.Globalization;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>Filters as stable text, for continuation tokens.</summary>
internal static class FilterText
{
    public static string From(params ReadOnlySpan<(string Name, object? Value)> filters)
    {
        var parts = new List<string>(filters.Length);
        foreach (var (name, value) in filters)
        {
            if (value is not null) parts.Add($"{name}={Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}");
        }

        return string.Join('&', parts);
    }
}
