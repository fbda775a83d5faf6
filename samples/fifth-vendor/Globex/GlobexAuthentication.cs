using Affiliate.Client.Http;

namespace Globex;

/// <summary>Adds the key.</summary>
internal sealed class GlobexAuthentication(VendorConnection<GlobexOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var key = connection.Options.ApiKey!;
        connection.Redactor.Remember(key);
        return new(RequestCredential.Header("Authorization", $"Bearer {key}"));
    }
}
