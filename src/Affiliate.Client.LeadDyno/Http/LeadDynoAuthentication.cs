using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Http;

/// <summary>
/// Adds the private key: as the query parameter <c>key</c>, the placement that every source agrees on, or where the options say.
/// </summary>
internal sealed class LeadDynoAuthentication(VendorContext<LeadDynoOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = context.Options;
        var key = options.ApiKey!;
        context.Redactor.Remember(key);
        return new(options.KeyPlacement == LeadDynoKeyPlacement.Bearer
            ? RequestCredential.Header("Authorization", $"Bearer {key}")
            : RequestCredential.Query("key", key));
    }
}
