namespace Affiliate.Client.Http;

/// <summary>Sends requests to the address that a vendor makes of theirs; above it nothing else than the declared route is seen.</summary>
internal sealed class AddressHandler(Func<Uri, Uri> rewrite) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri;
        try
        {
            if (address is not null) request.RequestUri = rewrite(address);
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = address;
        }
    }
}
