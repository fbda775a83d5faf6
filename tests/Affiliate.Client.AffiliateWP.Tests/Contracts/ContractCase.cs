using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

/// <summary>
/// A call of a wire interface with all that its mapping file asks for, and what the caller must get from the file's response.
/// </summary>
internal sealed record ContractCase(string Method, Func<AffiliateWPClient, Task<object>> Call, Action<object> Check)
{
    public ContractMapping Mapping { get; } = ContractMapping.OfMethod("affiliatewp", Method);
}
