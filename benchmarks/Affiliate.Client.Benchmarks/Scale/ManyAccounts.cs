using System.Globalization;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>Accounts by the thousand, as an app has them in its configuration; each has a host of its own.</summary>
internal sealed class ManyAccounts
{
    private static readonly string[] Vendors = [LeadDynoVendor.Name, AffiliateWPVendor.Name, AisleVendor.Name, LeadwayVendor.Name];

    private readonly Dictionary<string, string?> _settings = [];
    private readonly List<(string Vendor, string Name)> _accounts = [];

    public IReadOnlyList<(string Vendor, string Name)> Accounts => _accounts;

    /// <summary>One account of each vendor after the other.</summary>
    public static ManyAccounts Mixed(int count)
    {
        var accounts = new ManyAccounts();
        for (var i = 0; i < count; i++) accounts.Add(Vendors[i % Vendors.Length], i);
        return accounts;
    }

    /// <summary>The end of every host of a vendor.</summary>
    public static string Domain(string vendor) => string.Create(CultureInfo.InvariantCulture, $".{vendor.ToLowerInvariant()}.test");

    public void Add(string vendor, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{vendor}-{number}");
        _accounts.Add((vendor, name));
        var host = string.Create(CultureInfo.InvariantCulture, $"https://a{number}{Domain(vendor)}/");
        foreach (var (key, value) in Settings(vendor, host, number.ToString(CultureInfo.InvariantCulture)))
            Set(vendor, name, key, value);
    }

    /// <summary>The same setting for all accounts.</summary>
    public ManyAccounts With(string key, string value)
    {
        foreach (var (vendor, name) in _accounts) Set(vendor, name, key, value);
        return this;
    }

    public ServiceProvider Build(HttpMessageHandler vendors, TimeProvider? clock = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();
        var services = new ServiceCollection();
        if (clock is not null) services.AddSingleton(clock);
        services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => vendors));
        services.AddAffiliateClients(configuration.GetSection("Affiliate"));
        return services.BuildServiceProvider();
    }

    /// <summary>One call of an account, which is one request.</summary>
    public static Task CallAsync(IServiceProvider services, string vendor, string name) => vendor switch
    {
        LeadDynoVendor.Name => services.GetRequiredKeyedService<LeadDynoClient>(name).Api.ListCommissionsAsync(1, 1),
        AffiliateWPVendor.Name => services.GetRequiredKeyedService<AffiliateWPClient>(name).Api.ListPayoutsAsync(number: 1),
        AisleVendor.Name => services.GetRequiredKeyedService<AisleClient>(name).Api.ListPayoutsAsync("brand", limit: 1),
        _ => services.GetRequiredKeyedService<LeadwayClient>(name).Api.ListPayoutsAsync("location", limit: 1),
    };

    private static IEnumerable<(string Key, string Value)> Settings(string vendor, string host, string number) => vendor switch
    {
        LeadDynoVendor.Name => [("BaseAddress", $"{host}v1/"), ("ApiKey", $"key-{number}")],
        AffiliateWPVendor.Name =>
            [("SiteAddress", host), ("PublicKey", $"public-{number}"), ("Token", $"token-{number}"), ("Currency", "USD")],
        AisleVendor.Name => [("BaseAddress", host), ("BrandId", $"brand-{number}"), ("ApiKey", $"key-{number}"), ("Currency", "USD")],
        _ => [("BaseAddress", host), ("LocationId", $"location{number}"), ("AccessToken", $"token-{number}")],
    };

    private void Set(string vendor, string name, string key, string value) =>
        _settings[$"Affiliate:{vendor}:Accounts:{name}:{key}"] = value;
}
