namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>What a <see cref="HostileVendor"/> sends. What is null is what an honest server would say.</summary>
internal sealed record ListPage(IReadOnlyList<long> Rows)
{
    public int Status { get; init; } = 200;

    public long? Total { get; init; }

    public int? EchoedPage { get; init; }

    /// <summary>Aisle: whether the page says where the next one begins.</summary>
    public bool HasCursor { get; init; } = true;

    /// <summary>A whole body in place of the rows.</summary>
    public string? Body { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];
}
