using System.Diagnostics;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno;

/// <summary>One LeadDyno account.</summary>
[DebuggerDisplay("LeadDyno {BaseAddress?.Host,nq}")]
public sealed class LeadDynoOptions : AffiliateAccountOptions
{
    /// <summary>
    /// The account's private key (Account, Profile in the app). Required. It gives full access; the vendor's support rotates it.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>The API's address. Default <c>https://api.leaddyno.com/v1/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://api.leaddyno.com/v1/");

    /// <summary>Where the key travels. Default <see cref="LeadDynoKeyPlacement.Query"/>.</summary>
    public LeadDynoKeyPlacement KeyPlacement { get; set; }

    /// <summary>
    /// Whether the payout source looks up the due dates of unpaid commissions that <c>GET /commissions</c> sends without one, so that they
    /// are Due or Pending and not Unknown. Default false, because it costs one more series of calls per affiliate with such commissions.
    /// </summary>
    public bool BackfillDueDates { get; set; }
}
