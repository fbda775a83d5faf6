using System.Diagnostics;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>One account at Acme.</summary>
[DebuggerDisplay("Acme {BaseAddress}")]
public sealed class AcmeOptions : AffiliateAccountOptions
{
    /// <summary>The API key. Required.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The API's address. Default <c>https://api.acme.example/v2/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://api.acme.example/v2/");
}
