using Affiliate.Client.Http;

namespace Affiliate.Client.Aisle;

/// <summary>Adds the public key, which is the console host's alone.</summary>
internal sealed class AisleSubscribeAuthentication(VendorConnection<AisleOptions> connection) : AuthenticationHandler
{
    private const string Header = "X-Api-Key";

    protected override Uri BaseAddress => connection.Options.SubscribeAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var key = connection.Options.SubscribeApiKey ?? throw new InvalidOperationException(
            $"{connection.Account}: {nameof(AisleOptions.SubscribeApiKey)} is missing. Set it to the public key that the vendor gave you, to subscribe consumers.");
        connection.Redactor.Remember(key);
        return new(RequestCredential.Header(Header, key));
    }
}
