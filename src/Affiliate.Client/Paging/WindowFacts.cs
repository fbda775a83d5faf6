namespace Affiliate.Client.Paging;

/// <summary>A window without its rows: all that planning needs to know.</summary>
internal readonly record struct WindowFacts(ulong[] Keys, long? Total, bool IsEnd, string? NextToken, int? EchoedSize);
