using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Vendors;

/// <summary>
/// Everything that the client of one account is built from. Options are read anew at each access, so that a changed secret is used at once.
/// </summary>
/// <typeparam name="TOptions">The vendor's options.</typeparam>
public sealed class VendorContext<TOptions> where TOptions : AffiliateAccountOptions, new()
{
    private readonly IServiceProvider _services;
    private readonly IOptionsMonitor<TOptions> _options;
    private readonly Dictionary<Type, object> _parts = [];
    private readonly ClientLifetime _lifetime;
    private volatile bool _wereValid;

    internal VendorContext(IServiceProvider services, AffiliateAccount account)
    {
        _services = services;
        _options = services.GetRequiredService<IOptionsMonitor<TOptions>>();
        _lifetime = services.GetRequiredKeyedService<ClientLifetime>(account);
        Account = account;
        Time = services.GetRequiredService<TimeProvider>();
        Redactor = services.GetRequiredKeyedService<SecretRedactor>(account);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>The account's options as they are now.</summary>
    /// <exception cref="OptionsValidationException">They were never valid; the message names the key to set.</exception>
    /// <exception cref="AffiliateConfigurationException">They were valid and are no longer; the message names the key to set.</exception>
    public TOptions Options
    {
        get
        {
            try
            {
                var options = _options.Get(Account.Name);
                _wereValid = true;
                return options;
            }
            catch (OptionsValidationException wrong) when (_wereValid)
            {
                throw new AffiliateConfigurationException(
                    new ApiFailure
                    {
                        Account = Account,
                        Operation = "ReadSettings",
                        Messages = [.. wrong.Failures],
                        Hint = "The settings changed while the program ran. Correct them; no restart is needed.",
                    },
                    wrong
                );
            }
        }
    }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>The log of this library; one that keeps nothing where the app has none.</summary>
    public ILogger Logger =>
        (_services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);

    /// <summary>The services of the application, for a vendor's own replaceable parts (token stores and the like).</summary>
    public IServiceProvider Services => _services;

    /// <summary>The account's secrets in use, for taking them out of texts.</summary>
    public SecretRedactor Redactor { get; }

    /// <summary>Implements one of the vendor's Refit interfaces over <see cref="CreateHttpClient"/>.</summary>
    /// <typeparam name="T">The interface; the project that declares it references Refit.</typeparam>
    /// <param name="json">Knows every type that is read or written.</param>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <exception cref="InvalidOperationException">Refit generated no implementation of the interface.</exception>
    public T CreateApi<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>(
        JsonSerializerContext json, string endpoint = VendorEndpoint<TOptions>.Main) where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return RefitApi.Create<T>(CreateHttpClient(endpoint), json);
    }

    /// <summary>A part that the account's client and its handlers share: created when it is first asked for, once.</summary>
    /// <param name="create">Creates the part; it must not ask for one itself.</param>
    public TPart GetOrAdd<TPart>(Func<VendorContext<TOptions>, TPart> create) where TPart : class
    {
        ArgumentNullException.ThrowIfNull(create);
        lock (_parts)
        {
            if (!_parts.TryGetValue(typeof(TPart), out var part)) _parts.Add(typeof(TPart), part = create(this));
            return (TPart)part;
        }
    }

    /// <summary>
    /// An HTTP client through the whole chain of handlers. Its address, timeout and version are this library's, whatever an app's defaults
    /// say.
    /// </summary>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <exception cref="ObjectDisposedException">The client was disposed of.</exception>
    public HttpClient CreateHttpClient(string endpoint = VendorEndpoint<TOptions>.Main)
    {
        _lifetime.ThrowIfDisposed();
        var name = HttpClientName.For(Account, endpoint);
        var http = _services.GetRequiredService<IHttpClientFactory>().CreateClient(name);
        http.BaseAddress = _services.GetRequiredKeyedService<EndpointAddress>(name).Value;
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestVersion = HttpVersion.Version11;
        http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        return http;
    }
}
