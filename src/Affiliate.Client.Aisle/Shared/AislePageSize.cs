namespace Affiliate.Client.Aisle.Shared;

/// <summary>The check of the rows to ask for at once.</summary>
internal static class AislePageSize
{
    public static void Require(int? pageSize, int max)
    {
        if (pageSize is { } size && (size < 1 || size > max))
            throw new ArgumentOutOfRangeException(nameof(pageSize), size, $"A page has 1 to {max} rows.");
    }
}
