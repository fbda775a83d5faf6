using Affiliate.Client.Http;

namespace Affiliate.Client.LeadDyno;

/// <summary>Adds the private key as the query parameter <c>key</c>, the placement that every source agrees on.</summary>
internal sealed class LeadDynoAuthentication(VendorConnection<LeadDynoOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var key = connection.Options.ApiKey!;
        connection.Redactor.Remember(key);
        return new(RequestCredential.Query("key", key));
    }
}
