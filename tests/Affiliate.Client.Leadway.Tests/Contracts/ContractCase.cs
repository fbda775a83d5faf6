using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>A call of a method of the wire interface with all that its mapping file asks for.</summary>
internal sealed record ContractCase(string Method, Func<ILeadwayApi, Task<object?>> Call)
{
    public ContractMapping Mapping { get; } = ContractMapping.OfMethod("leadway", Method);

    /// <summary>
    /// The same call by the client's own method, where that one adds something; null for the lists, whose pages have tests of their own.
    /// </summary>
    public Func<LeadwayClient, Task<object?>>? ByClient { get; init; }
}
