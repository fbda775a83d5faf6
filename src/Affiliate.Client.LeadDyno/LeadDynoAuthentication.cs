using Affiliate.Client.Http;

namespace Affiliate.Client.LeadDyno;

/// <summary>
/// Adds the private key: as the query parameter <c>key</c>, the placement that every source agrees on, or where the options say.
/// </summary>
internal sealed class LeadDynoAuthentication(VendorConnection<LeadDynoOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = connection.Options;
        var key = options.ApiKey!;
        connection.Redactor.Remember(key);
        return new(options.KeyPlacement == LeadDynoKeyPlacement.Bearer
            ? RequestCredential.Header("Authorization", $"Bearer {key}")
            : RequestCredential.Query("key", key));
    }
}
