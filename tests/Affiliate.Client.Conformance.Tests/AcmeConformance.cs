using Affiliate.Client.Conformance.Tests.Acme;

namespace Affiliate.Client.Conformance.Tests;

public sealed class AcmeConformance : ConformanceTests
{
    protected override VendorUnderTest Vendor { get; } = new AcmeUnderTest();
}
