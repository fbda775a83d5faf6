namespace Affiliate.Client.Emulator.Server;

/// <summary>What the paging parameters of a route are called; faults that break paging need to know.</summary>
internal sealed record PagingParameters(string? Position, string? Size, int DefaultSize)
{
    public static PagingParameters None { get; } = new(null, null, 0);
}
