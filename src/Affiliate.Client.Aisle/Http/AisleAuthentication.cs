using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Aisle.Http;

/// <summary>Adds the read key. The vendor documents neither header nor scheme, so both are options.</summary>
internal sealed class AisleAuthentication(VendorContext<AisleOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = context.Options;
        var key = options.ApiKey!;
        context.Redactor.Remember(key);
        // The vendor knows the brand's other key too, and may name it in a response.
        if (options.SubscribeApiKey is { Length: > 0 } other) context.Redactor.Remember(other);
        return new(RequestCredential.Header(options.ApiKeyHeader, options.ApiKeyScheme is { } scheme ? $"{scheme} {key}" : key));
    }
}
