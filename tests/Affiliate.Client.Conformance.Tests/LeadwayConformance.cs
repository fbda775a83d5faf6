using Affiliate.Client.Conformance.Tests.Emulated;

namespace Affiliate.Client.Conformance.Tests;

public sealed class LeadwayConformance : ConformanceTests
{
    protected override VendorUnderTest Vendor { get; } = new LeadwayUnderTest();
}
