using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Adds the key.</summary>
internal sealed class AcmeAuthentication(VendorContext<AcmeOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var key = context.Options.ApiKey!;
        context.Redactor.Remember(key);
        return new(RequestCredential.Header("Authorization", $"Token {key}"));
    }
}
