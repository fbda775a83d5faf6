using Affiliate.Client.Http;

namespace Affiliate.Client.Aisle;

/// <summary>Adds the read key. The vendor documents neither header nor scheme, so both are options.</summary>
internal sealed class AisleAuthentication(VendorConnection<AisleOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = connection.Options;
        var key = options.ApiKey!;
        connection.Redactor.Remember(key);
        // The vendor knows the brand's other key too, and may name it in an answer.
        if (options.SubscribeApiKey is { Length: > 0 } other) connection.Redactor.Remember(other);
        return new(RequestCredential.Header(options.ApiKeyHeader, options.ApiKeyScheme is { } scheme ? $"{scheme} {key}" : key));
    }
}
