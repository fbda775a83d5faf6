using System.Diagnostics;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.PayPal;

/// <summary>One business account at PayPal, through one app. It is the sandbox's unless <see cref="UseLive"/> is set.</summary>
[DebuggerDisplay("PayPal {ClientId,nq} (live: {UseLive}) {BaseAddress?.Host,nq}")]
public sealed class PayPalOptions : AffiliateAccountOptions
{
    /// <summary>The app's client id. Required.</summary>
    public string? ClientId { get; set; }

    /// <summary>The app's secret. Required. It is sent to the token endpoint alone.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Whether real money is moved. Default false: <c>https://api-m.sandbox.paypal.com/</c>.</summary>
    public bool UseLive { get; set; }

    /// <summary>
    /// Another address than PayPal's own, for an emulator or a gateway. Default null: PayPal's sandbox or, with <see cref="UseLive"/>, its
    /// live server.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    internal static Uri Sandbox { get; } = new("https://api-m.sandbox.paypal.com/");

    internal static Uri Live { get; } = new("https://api-m.paypal.com/");

    internal Uri Address => BaseAddress ?? (UseLive ? Live : Sandbox);
}
