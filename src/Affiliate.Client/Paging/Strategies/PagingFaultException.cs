using Affiliate.Client.Errors;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>A broken promise of the vendor's paging, before the enumerator makes a <see cref="ProtocolException"/> of it.</summary>
#pragma warning disable CA1064 // It never leaves the enumerator.
internal sealed class PagingFaultException(string message) : Exception(message);
#pragma warning restore CA1064
