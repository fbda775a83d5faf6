using System.Globalization;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>What narrows a list. A continuation token goes on only in a list that is narrowed alike.</summary>
public static class QueryFilters
{
    /// <summary>Stable text for <see cref="IPagedEndpoint{TItem}.QueryFingerprint"/>: the filters that are set, each as <c>name=value</c>.</summary>
    /// <param name="filters">Every filter that the vendor gets; what is null is left out.</param>
    public static string ToFingerprint(params ReadOnlySpan<(string Name, object? Value)> filters)
    {
        var parts = new List<string>(filters.Length);
        foreach (var (name, value) in filters)
        {
            if (value is not null) parts.Add($"{name}={Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}");
        }

        return string.Join('&', parts);
    }
}
