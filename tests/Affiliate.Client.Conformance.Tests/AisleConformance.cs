using Affiliate.Client.Conformance.Tests.Emulated;

namespace Affiliate.Client.Conformance.Tests;

public sealed class AisleConformance : ConformanceTests
{
    protected override VendorUnderTest Vendor { get; } = new AisleUnderTest();
}
