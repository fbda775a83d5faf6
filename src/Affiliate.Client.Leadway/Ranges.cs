namespace Affiliate.Client.Leadway;

/// <summary>The ranges that the vendor documents, checked before anything is sent.</summary>
internal static class Ranges
{
    public static int? PageSize(int? pageSize) => pageSize is null or (>= 1 and <= 100)
        ? pageSize
        : throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, "The page size must be 1 to 100.");
}
