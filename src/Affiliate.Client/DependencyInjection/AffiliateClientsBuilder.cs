using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.Http;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Registers accounts; the vendor packages add an <c>AddXxx</c> method each.</summary>
public sealed class AffiliateClientsBuilder
{
    internal AffiliateClientsBuilder(IServiceCollection services, AccountRegistry registry)
    {
        Services = services;
        Registry = registry;
    }

    /// <summary>The services that the accounts are added to.</summary>
    public IServiceCollection Services { get; }

    internal AccountRegistry Registry { get; }

    /// <summary>
    /// Lets the app start without any account. Otherwise that is an error at the start, since a report without sources is empty and looks
    /// complete.
    /// </summary>
    /// <example><code>services.AddAffiliateClients(clients => clients.AllowNoAccounts());</code></example>
    public AffiliateClientsBuilder AllowNoAccounts()
    {
        Registry.AllowsNone = true;
        return this;
    }

    /// <summary>
    /// Takes out every account and adapter that was added, and adds no account that follows: no client can be made, and nothing is sent to
    /// any vendor. What is wrong with the accounts' options is not told. Meant for tests, which add sources of their own then.
    /// </summary>
    public AffiliateClientsBuilder IgnoreAccounts()
    {
        Registry.IgnoresAccounts = true;
        foreach (var service in Services.Where(IsOfAccount).ToList()) Services.Remove(service);
        return this;

        static bool IsOfAccount(ServiceDescriptor service) =>
            service.ServiceKey is AffiliateAccount || service.ServiceType.IsAssignableTo(typeof(IAffiliateAdapter));
    }

    /// <summary>
    /// Lets settings win over all others, for every account of the vendors that they name: <c>LeadDyno:BaseAddress</c> and so on. Meant for
    /// tests.
    /// </summary>
    public AffiliateClientsBuilder OverrideSettings(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Services.AddSingleton(new SettingsOverride(settings));
        return this;
    }

    /// <summary>
    /// Gives the HTTP clients of all accounts a proxy, certificates, handlers or other settings of the app's, before or after the accounts
    /// are added.
    /// </summary>
    /// <param name="configure">For example <c>http => http.UseProxy(proxy)</c>.</param>
    /// <example><code>services.AddAffiliateClients(clients => clients.ConfigureHttp(http => http.UseProxy(proxy)));</code></example>
    public AffiliateClientsBuilder ConfigureHttp(Action<AffiliateHttpBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddSingleton(new HttpCustomization(null, configure));
        return this;
    }

    /// <summary>Does the same for the HTTP clients of one account, after what was given for all.</summary>
    /// <param name="vendor">The vendor, for example <c>LeadDyno</c>.</param>
    /// <param name="account">The account's name; <see cref="AffiliateAccount.DefaultName"/> where none was given.</param>
    /// <param name="configure">For example <c>http => http.AddHandler(_ => new AuditHandler())</c>.</param>
    /// <remarks>An account that was never added is an <see cref="InvalidOperationException"/> when the first client is made.</remarks>
    public AffiliateClientsBuilder ConfigureHttp(string vendor, string account, Action<AffiliateHttpBuilder> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vendor);
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddSingleton(new HttpCustomization(new AffiliateAccount(vendor, account), configure));
        return this;
    }

    internal AffiliateClientsBuilder Add<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(VendorDefinition<TOptions, TClient> vendor, string account, Action<TOptions> configure)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        var key = Register(vendor.Name, account);
        if (Registry.IgnoresAccounts) return this;
        if (Registry.OptionsTypes.Add(typeof(TOptions))) AddOptionsOf(vendor);
        Services.AddOptions<TOptions>(account).Configure(configure);
        Registry.Checks.Add(services => FindProblems<TOptions>(services, account));

        Services.AddKeyedSingleton(key, static (_, _) => new SecretRedactor());
        Services.AddKeyedSingleton(key, (_, _) => new ClientLifetime(typeof(TClient).Name, key));
        Services.AddKeyedSingleton(key, (services, _) =>
        {
            services.GetRequiredService<AccountsCheck>().ThrowIfWrong();
            return new VendorContext<TOptions>(services, key);
        });
        foreach (var endpoint in vendor.Endpoints) HttpPipeline.Add(Services, key, endpoint, vendor.RateLimits);

        Services.AddKeyedSingleton(account, (services, _) =>
            vendor.CreateClient(services.GetRequiredKeyedService<VendorContext<TOptions>>(key)));
        foreach (var wire in vendor.WireInterfaces) wire.Register(Services, account);
        AddAdapter(key, vendor.CreatePayoutSource);
        AddAdapter(key, vendor.CreateDirectory);
        AddAdapter(key, vendor.CreateCommissionSource);
        AddAdapter(key, vendor.CreateConversionTracker);
        AddAdapter(key, vendor.CreatePayoutStatusWriter);
        AddAdapter(key, vendor.CreateAffiliateManager);
        if (account == AffiliateAccount.DefaultName)
            Services.AddSingleton(services => services.GetRequiredKeyedService<TClient>(account));
        return this;
    }

    internal AffiliateClientsBuilder Add<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(VendorDefinition<TOptions, TClient> vendor, string account, IConfiguration section)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        Services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(account, section));
        Add(vendor, account, options => SettingsBinding.Bind(vendor, section, options));
        if (section is IConfigurationSection { Path: var path }) Registry.Sections[new AffiliateAccount(vendor.Name, account)] = path;
        return this;
    }

    // Once for a vendor: to find what is there already, the container looks through all its services, of every account.
    private void AddOptionsOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(VendorDefinition<TOptions, TClient> vendor)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<TOptions>, AccountOptions<TOptions, TClient>>(
            services => new(vendor, services)));
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, AccountOptions<TOptions, TClient>>(
            services => new(vendor, services)));
        AotOptionsRegistration.Add<TOptions>(Services);
    }

    // One for each account that has it: among all, by its account, and by the account's name where that is enough.
    private void AddAdapter<TClient, TAdapter>(AffiliateAccount key, Func<TClient, TAdapter>? create)
        where TClient : class
        where TAdapter : class, IAffiliateAdapter
    {
        if (create is null) return;
        Services.AddKeyedSingleton(key, (services, _) => create(services.GetRequiredKeyedService<TClient>(key.Name)));
        Services.AddSingleton(services => services.GetRequiredKeyedService<TAdapter>(key));
        Services.TryAddKeyedSingleton(key.Name, (services, name) => OnlyOne<TAdapter>(services, (string)name!));
    }

    private static IEnumerable<string> FindProblems<TOptions>(IServiceProvider services, string account)
        where TOptions : AffiliateAccountOptions, new()
    {
        try
        {
            services.GetRequiredService<IOptionsMonitor<TOptions>>().Get(account);
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures;
        }
    }

    private AffiliateAccount Register(string vendor, string account)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        if (account.Contains('/', StringComparison.Ordinal))
            throw new ArgumentException($"The account name '{account}' holds a slash. Use another name.", nameof(account));
        var key = new AffiliateAccount(vendor, account);
        if (
            Registry.Accounts.Any(known => known.Vendor == vendor && string.Equals(known.Name, account, StringComparison.OrdinalIgnoreCase))
        )
            throw new ArgumentException($"{key} is registered already. Give each account of a vendor a name of its own.", nameof(account));
        Registry.Accounts.Add(key);
        return key;
    }

    private static TAdapter OnlyOne<TAdapter>(IServiceProvider services, string account) where TAdapter : class, IAffiliateAdapter
    {
        var named = services.GetServices<TAdapter>().Where(adapter => adapter.Account.Name == account).ToList();
        return named.Count == 1
            ? named[0]
            : throw new InvalidOperationException(
                $"{named.Count} vendors have an account '{account}': {string.Join(", ", named.Select(adapter => adapter.Account))}. "
                    + $"Ask for {typeof(TAdapter).Name} with an {nameof(AffiliateAccount)} as key, or use "
                    + $"{nameof(IPayoutSources)}.{nameof(IPayoutSources.Get)}(vendor, account).");
    }
}
