using System.Text;
using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>Sends HTTP Basic unasked, because the server's 401 carries no challenge.</summary>
internal sealed class AffiliateWPAuthentication(VendorContext<AffiliateWPOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.ApiAddress;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var (key, token) = (context.Options.PublicKey!, context.Options.Token!);
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{token}"));
        context.Redactor.Remember(key);
        context.Redactor.Remember(token);
        context.Redactor.Remember(pair);
        return new(RequestCredential.Header("Authorization", "Basic " + pair));
    }
}
