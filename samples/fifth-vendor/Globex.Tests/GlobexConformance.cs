using Affiliate.Client.Conformance;

namespace Globex.Tests;

/// <summary>Holds Globex to the cases C1 to C22.</summary>
public sealed class GlobexConformance : ConformanceTests
{
    protected override VendorUnderTest Vendor { get; } = new GlobexUnderTest();
}
