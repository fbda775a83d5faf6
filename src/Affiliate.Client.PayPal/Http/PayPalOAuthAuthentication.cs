using System.Text;
using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.PayPal.Http;

/// <summary>Adds the app's id and secret to the token call, by HTTP Basic.</summary>
internal sealed class PayPalOAuthAuthentication(VendorContext<PayPalOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.Address;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = context.Options;
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.ClientId}:{options.ClientSecret}"));
        context.Redactor.Remember(options.ClientSecret!);
        context.Redactor.Remember(basic);
        return new(RequestCredential.Header("Authorization", $"Basic {basic}"));
    }
}
