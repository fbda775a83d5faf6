using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// The handlers of one endpoint, whatever an app put on its HTTP client, and when: this library's own, the app's, the secret, the
/// connections, from the outside in.
/// </summary>
internal sealed class EndpointHandlers
{
    public required AffiliateAccount Account { get; init; }

    /// <summary>Where the endpoint's requests go; read once, with the timeouts and the limits.</summary>
    public required Uri Address { get; init; }

    public required ClientLifetime Lifetime { get; init; }

    /// <summary>Creates this library's handlers above an attempt.</summary>
    public required Func<IEnumerable<DelegatingHandler>> CreateOuter { get; init; }

    /// <summary>Creates the handler that adds the secret; null where the endpoint has none.</summary>
    public required Func<AuthenticationHandler?> CreateAuthentication { get; init; }

    /// <summary>Makes another address of a request's; null where the endpoint has none.</summary>
    public required Func<Uri, Uri>? Rewrite { get; init; }

    /// <summary>What the app added by the official way.</summary>
    public required AffiliateHttpBuilder App { get; init; }

    public required ILogger Logger { get; init; }

    internal void Arrange(HttpMessageHandlerBuilder builder, SocketsHttpHandler own)
    {
        var foreign = builder.AdditionalHandlers.ToLookup(ForeignResilience.Is);
        if (foreign[true].Any())
        {
            Logger.ForeignHandlersRemoved(
                Account.Vendor,
                Account.Name,
                string.Join(", ", foreign[true].Select(static handler => handler.GetType().FullName).Distinct(StringComparer.Ordinal))
            );
        }

        var app = App.Handlers.Select(create => create(builder.Services)).ToList();
        IEnumerable<DelegatingHandler?> handlers =
        [
            new LifetimeHandler(Lifetime),
            .. CreateOuter(),
            .. app,
            .. foreign[false],
            Rewrite is null ? null : new AddressHandler(Rewrite),
            Authentication(),
            new SingleSendHandler(Lifetime, Connect(builder.PrimaryHandler, own)),
        ];
        handlers = handlers.ToList();
        builder.AdditionalHandlers.Clear();
        foreach (var handler in handlers.OfType<DelegatingHandler>()) builder.AdditionalHandlers.Add(handler);
        foreach (var handler in app) Lifetime.Own(handler);
    }

    private AuthenticationHandler? Authentication()
    {
        var handler = CreateAuthentication();
        handler?.SendTo(Address);
        return handler;
    }

    private bool Connect(HttpMessageHandler primary, SocketsHttpHandler own)
    {
        if (ReferenceEquals(primary, own)) Lifetime.Own(own);
        else own.Dispose();
        if (primary is SocketsHttpHandler sockets) App.Apply(sockets);
        else if (App.HasTransportSettings)
            throw new InvalidOperationException(
                $"{Account}: proxy, certificates and transport settings need a {nameof(SocketsHttpHandler)}, but the app set a "
                    + $"{primary.GetType().Name}. Set them there."
            );
        return HttpTransport.Secure(primary, Address);
    }
}
