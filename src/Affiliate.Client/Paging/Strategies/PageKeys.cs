namespace Affiliate.Client.Paging.Strategies;

/// <summary>A page without its rows: all that planning needs to know.</summary>
internal readonly record struct PageKeys(ulong[] Keys, long? Total, bool IsEnd, string? NextCursor, int? EchoedSize);
