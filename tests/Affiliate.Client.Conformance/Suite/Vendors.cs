using Affiliate.Client.Conformance.Acme;
using Affiliate.Client.Conformance.Emulated;

namespace Affiliate.Client.Conformance.Suite;

/// <summary>The adapters that the suite runs. Add yours here.</summary>
public static class Vendors
{
    private static readonly IReadOnlyList<VendorUnderTest> Known =
        [new LeadDynoUnderTest(), new AffiliateWPUnderTest(), new AisleUnderTest(), new LeadwayUnderTest(), new AcmeUnderTest()];

    /// <summary>The names of all vendors.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Select(vendor => vendor.Name)];

    /// <summary>The names of all vendors, for theories.</summary>
    public static TheoryData<string> All => [.. Names];

    /// <summary>The vendor of this name.</summary>
    public static VendorUnderTest Get(string name) => Known.Single(vendor => vendor.Name == name);
}
