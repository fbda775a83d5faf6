using System.Text;
using Affiliate.Client.Http;

namespace Affiliate.Client.AffiliateWP;

/// <summary>Sends HTTP Basic unasked, because the server's 401 carries no challenge.</summary>
internal sealed class AffiliateWPAuthentication(VendorConnection<AffiliateWPOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.ApiAddress;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var (key, token) = (connection.Options.PublicKey!, connection.Options.Token!);
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{token}"));
        connection.Redactor.Remember(key);
        connection.Redactor.Remember(token);
        connection.Redactor.Remember(pair);
        return new(RequestCredential.Header("Authorization", "Basic " + pair));
    }
}
