namespace Affiliate.Client.Paging;

/// <summary>A broken promise of the vendor's paging, before the walker makes a <see cref="ProtocolException"/> of it.</summary>
#pragma warning disable CA1064 // It never leaves the walker.
internal sealed class PagingFaultException(string message) : Exception(message);
#pragma warning restore CA1064
