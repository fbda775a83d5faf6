using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>What is wrong with the options is said at the start, by the key to set, without a secret.</summary>
public sealed class OptionsTests : AisleTest
{
    public static TheoryData<string, Action<AisleOptions>> Wrong => new()
    {
        { "BrandId is missing", options => options.BrandId = null },
        { "BrandId is missing", options => options.BrandId = " " },
        { "BrandId is '..'", options => options.BrandId = ".." },
        { "ApiKey is missing", options => options.ApiKey = "" },
        { "ApiKey holds a space", options => options.ApiKey = "canary-key\r\nX-Other: 1" },
        { "ApiKey holds a space", options => options.ApiKey = "canary-kéy" },
        { "SubscribeApiKey is missing", options => options.SubscribeApiKey = "" },
        { "SubscribeApiKey holds a space", options => options.SubscribeApiKey = "canary key" },
        { "ApiKeyHeader is no header name", options => options.ApiKeyHeader = "X Key" },
        { "ApiKeyHeader is no header name", options => options.ApiKeyHeader = "" },
        { "ApiKeyScheme is no authentication scheme", options => options.ApiKeyScheme = "Bearer token" },
        { "BaseAddress is missing", options => options.BaseAddress = null },
        { "BaseAddress starts with http://", options => options.BaseAddress = new("http://brands.example/") },
        { "SubscribeAddress starts with http://", options => options.SubscribeAddress = new("http://console.example/") },
        { "SubscribeAddress holds a user name", options => options.SubscribeAddress = new("https://a:b@console.example/") },
        { "Currency is no three-letter", options => options.Currency = "US Dollar" },
        { "Currency is no three-letter", options => options.Currency = "" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_option_is_named(string problem, Action<AisleOptions> change)
    {
        var failure = Should.Throw<OptionsValidationException>(() => AisleClient.Create(Options(change)));
        failure.Message.ShouldContain($"Aisle/default: {problem}");
        failure.Message.ShouldNotContain("canary");
    }

    [Fact]
    public void The_defaults_are_the_vendors_hosts()
    {
        var options = new AisleOptions { BrandId = "1234", ApiKey = ReadKey };
        (options.BaseAddress, options.SubscribeAddress).ShouldBe(
            (new Uri("https://brands.gotoaisle.com/"), new Uri("https://console.gotoaisle.com/"))
        );
        (options.ApiKeyHeader, options.ApiKeyScheme, options.Currency).ShouldBe(("X-Api-Key", null, null));
        AisleOptionsValidator.Validate(options).ShouldBeEmpty();
    }

    [Fact]
    public void An_account_is_resolved_from_the_container_by_name_and_without()
    {
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.AddAisle(Fill).AddAisle("second", options =>
        {
            Fill(options);
            options.BrandId = "5678";
        }));
        using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<AisleClient>();
        client.Account.ShouldBe(new AffiliateAccount("Aisle", "default"));
        provider.GetRequiredService<IAisleApi>().ShouldBeSameAs(client.Api);
        provider.GetRequiredService<IAisleSubscribeApi>().ShouldBeSameAs(client.SubscribeApi);
        var second = provider.GetRequiredKeyedService<AisleClient>("second");
        provider.GetRequiredKeyedService<IAisleApi>("second").ShouldBeSameAs(second.Api);
        provider.GetRequiredKeyedService<IAisleSubscribeApi>("second").ShouldBeSameAs(second.SubscribeApi);
        provider
            .GetServices<IPayoutSource>()
            .Select(source => source.Descriptor.Account.ToString())
            .ShouldBe(["Aisle/default", "Aisle/second"]);
    }

    [Fact]
    public async Task An_account_is_read_from_configuration_and_a_new_key_is_used_at_once()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Affiliate:Aisle:BrandId"] = "77",
            ["Affiliate:Aisle:ApiKey"] = "canary-first-key",
            ["Affiliate:Aisle:ApiKeyHeader"] = "Authorization",
            ["Affiliate:Aisle:ApiKeyScheme"] = "Bearer",
            ["Affiliate:Aisle:BaseAddress"] = Brands.Address.ToString(),
        }).Build();
        var services = new ServiceCollection();
        services.AddAffiliateClients(configuration.GetSection("Affiliate"), AisleVendor.Registration);
        await using var provider = services.BuildServiceProvider();
        Brands.EnqueueJson(Sample("payouts-empty.json"), Sample("payouts-empty.json"));

        await ReadAsync(provider.GetRequiredService<AisleClient>().Payouts.List());
        configuration["Affiliate:Aisle:ApiKey"] = "canary-second-key";
        configuration.Reload();
        await ReadAsync(provider.GetRequiredService<AisleClient>().Payouts.List());

        Brands
            .Requests.Select(request => request.Header("Authorization"))
            .ShouldBe(["Bearer canary-first-key", "Bearer canary-second-key"]);
        Brands.Requests.ShouldAllBe(request => request.Path == "/api/v1/77/payouts");
    }

    [Fact]
    public void An_unknown_key_of_the_configuration_is_refused()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BrandId"] = "77",
            ["ApiKey"] = ReadKey,
            ["ApiKye"] = "x",
        }).Build();
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.AddAisle(configuration));
        using var provider = services.BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<AisleClient>()).Message.ShouldContain("ApiKye");
    }

    private static void Fill(AisleOptions options) => (options.BrandId, options.ApiKey) = ("1234", ReadKey);
}
