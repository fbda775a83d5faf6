using Affiliate.Client.Conformance.Tests.Emulated;

namespace Affiliate.Client.Conformance.Tests;

public sealed class LeadDynoConformance : ConformanceTests
{
    protected override VendorUnderTest Vendor { get; } = new LeadDynoUnderTest();
}
