using System.Diagnostics;

namespace Affiliate.Client.LeadDyno;

/// <summary>One LeadDyno account.</summary>
[DebuggerDisplay("LeadDyno {BaseAddress}")]
public sealed class LeadDynoOptions : AffiliateAccountOptions
{
    /// <summary>The account's private key (Account, Profile in the app). Required. It gives full access; the vendor's support rotates it.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The API's address. Default <c>https://api.leaddyno.com/v1/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://api.leaddyno.com/v1/");
}
