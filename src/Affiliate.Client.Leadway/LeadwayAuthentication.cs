using Affiliate.Client.Http;

namespace Affiliate.Client.Leadway;

/// <summary>Adds the static token, read anew for each request.</summary>
internal sealed class LeadwayAuthentication(VendorConnection<LeadwayOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var token = connection.Options.AccessToken!;
        connection.Redactor.Remember(token);
        return new(RequestCredential.Header("Authorization", $"Bearer {token}"));
    }
}
