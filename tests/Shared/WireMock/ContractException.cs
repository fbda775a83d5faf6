namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>A request that is not the one of its mapping file; the message shows what was sent.</summary>
internal sealed class ContractException(string message, Exception? inner = null) : Exception(message, inner);
