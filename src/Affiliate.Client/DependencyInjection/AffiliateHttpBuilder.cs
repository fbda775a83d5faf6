using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// An app's own part in the HTTP clients of its accounts: proxy, certificates, handlers, and the settings of the connections.
/// </summary>
public sealed class AffiliateHttpBuilder
{
    private readonly List<Action<SocketsHttpHandler>> _transport = [];
    private readonly List<Func<IServiceProvider, DelegatingHandler>> _handlers = [];

    internal AffiliateHttpBuilder()
    {
    }

    /// <summary>The certificates that this client shows to a server that asks for one. Default: none.</summary>
    public X509CertificateCollection ClientCertificates { get; } = [];

    internal IReadOnlyList<Func<IServiceProvider, DelegatingHandler>> Handlers => _handlers;

    internal bool HasTransportSettings => _transport.Count > 0 || ClientCertificates.Count > 0;

    /// <summary>
    /// Connects through this proxy. Default: what <c>HTTPS_PROXY</c>, <c>NO_PROXY</c> or the system name. An account whose address is this
    /// machine uses none.
    /// </summary>
    /// <param name="proxy">The proxy, with its credentials if it wants any.</param>
    public AffiliateHttpBuilder UseProxy(IWebProxy proxy)
    {
        ArgumentNullException.ThrowIfNull(proxy);
        return ConfigureTransport(sockets => (sockets.UseProxy, sockets.Proxy) = (true, proxy));
    }

    /// <summary>
    /// Adds a handler that sees each attempt, after the wait for its permit and before the secret is added; the first one added is the
    /// outermost. It must not send a request twice: a second one is refused, because it would have no permit.
    /// </summary>
    /// <param name="create">Creates the handler, once for each HTTP client of an account: a handler cannot be shared.</param>
    public AffiliateHttpBuilder AddHandler(Func<IServiceProvider, DelegatingHandler> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _handlers.Add(create);
        return this;
    }

    /// <summary>
    /// Adds a handler that is registered as a transient service; see <see cref="AddHandler(Func{IServiceProvider, DelegatingHandler})"/>.
    /// </summary>
    /// <typeparam name="THandler">The handler's type.</typeparam>
    public AffiliateHttpBuilder AddHandler<THandler>() where THandler : DelegatingHandler =>
        AddHandler(static services => services.GetRequiredService<THandler>());

    /// <summary>
    /// Changes any other setting of the connections. Redirects, cookies and credentials of the handler stay off, whatever is set here, for
    /// they would take the secret elsewhere or send a request again.
    /// </summary>
    /// <param name="configure">Called once for each HTTP client of an account.</param>
    public AffiliateHttpBuilder ConfigureTransport(Action<SocketsHttpHandler> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _transport.Add(configure);
        return this;
    }

    internal void Apply(SocketsHttpHandler sockets)
    {
        foreach (var configure in _transport) configure(sockets);
        if (ClientCertificates.Count == 0) return;
        sockets.SslOptions.ClientCertificates ??= [];
        sockets.SslOptions.ClientCertificates.AddRange(ClientCertificates);
    }
}
