namespace Affiliate.Client.Emulator;

/// <summary>What a <see cref="VendorEmulator"/> holds and how strict it is.</summary>
public sealed class VendorEmulatorOptions
{
    /// <summary>
    /// The seed of all generated rows and keys of the ids. The same seed gives the same rows, on every machine and framework. Default 1.
    /// </summary>
    public ulong Seed { get; set; } = 1;

    /// <summary>
    /// How many payouts each vendor holds (LeadDyno: commissions; AffiliateWP: payouts and as many referrals). 0 or more, default 260.
    /// </summary>
    public int Rows { get; set; } = 260;

    /// <summary>How many commissions LeadDyno holds; null for <see cref="Rows"/>.</summary>
    public int? LeadDynoRows { get; set; }

    /// <summary>How many payouts, and as many referrals, AffiliateWP holds; null for <see cref="Rows"/>.</summary>
    public int? AffiliateWPRows { get; set; }

    /// <summary>How many payouts Aisle holds; null for <see cref="Rows"/>.</summary>
    public int? AisleRows { get; set; }

    /// <summary>How many payouts, and as many commissions, Leadway holds; null for <see cref="Rows"/>.</summary>
    public int? LeadwayRows { get; set; }

    /// <summary>Whether responses are compressed with gzip for clients that accept it. Default false.</summary>
    public bool Compress { get; set; }

    /// <summary>Whether requests over the vendor's limit get a 429. They are counted either way. Default false.</summary>
    public bool EnforceRateLimits { get; set; }

    /// <summary>The server's clock: rate limits, delays, due dates and the dates of new rows follow it. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The secret that LeadDyno accepts. Default <c>canary-leaddyno-key</c>.</summary>
    public string LeadDynoApiKey { get; set; } = "canary-leaddyno-key";

    /// <summary>The public key that AffiliateWP accepts. Default <c>canary-awp-public-key</c>.</summary>
    public string AffiliateWPPublicKey { get; set; } = "canary-awp-public-key";

    /// <summary>The token that AffiliateWP accepts. Default <c>canary-awp-token</c>.</summary>
    public string AffiliateWPToken { get; set; } = "canary-awp-token";

    /// <summary>The key that Aisle's reads accept. Default <c>canary-aisle-read-key</c>.</summary>
    public string AisleApiKey { get; set; } = "canary-aisle-read-key";

    /// <summary>The key that Aisle's subscribe call accepts. Default <c>canary-aisle-subscribe-key</c>.</summary>
    public string AisleSubscribeApiKey { get; set; } = "canary-aisle-subscribe-key";

    /// <summary>The brand whose data Aisle serves. Default <c>1234</c>.</summary>
    public string AisleBrandId { get; set; } = "1234";

    /// <summary>The static token that Leadway accepts. Default <c>canary-pit-leadway-token</c>.</summary>
    public string LeadwayAccessToken { get; set; } = "canary-pit-leadway-token";

    /// <summary>The location whose data Leadway serves. Default <c>ve9EPM428h8vShlRW1KT</c>.</summary>
    public string LeadwayLocationId { get; set; } = "ve9EPM428h8vShlRW1KT";

    /// <summary>The client id that PayPal accepts. Default <c>emulated-paypal-client</c>.</summary>
    public string PayPalClientId { get; set; } = "emulated-paypal-client";

    /// <summary>The client secret that PayPal accepts. Default <c>canary-paypal-client-secret</c>.</summary>
    public string PayPalClientSecret { get; set; } = "canary-paypal-client-secret";
}
