using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Aisle.Http;

/// <summary>Adds the public key, which is the console host's alone.</summary>
internal sealed class AisleSubscribeAuthentication(VendorContext<AisleOptions> context) : AuthenticationHandler
{
    private const string Header = "X-Api-Key";

    protected override Uri BaseAddress => context.Options.SubscribeAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var key =
            context.Options.SubscribeApiKey
            ?? throw new InvalidOperationException(
                $"{context.Account}: {nameof(AisleOptions.SubscribeApiKey)} is missing. Set it to the public key that the vendor "
                    + "gave you, to subscribe consumers."
            );
        context.Redactor.Remember(key);
        return new(RequestCredential.Header(Header, key));
    }
}
