using System.Diagnostics;
using Affiliate.Client.Vendors;

namespace Globex;

/// <summary>One account at Globex.</summary>
[DebuggerDisplay("Globex {BaseAddress}")]
public sealed class GlobexOptions : AffiliateAccountOptions
{
    /// <summary>The API key. Required.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The API's address. Default <c>https://api.globex.example/v2/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://api.globex.example/v2/");
}
