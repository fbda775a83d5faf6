namespace Affiliate.Client.PayPal.Http;

/// <summary>What the options say of the app, at one moment. Its text shows no secret.</summary>
internal sealed record PayPalApp(string ClientId, string ClientSecret)
{
    public static PayPalApp From(PayPalOptions options) => new(options.ClientId!, options.ClientSecret!);

    public override string ToString() => nameof(PayPalApp);
}
