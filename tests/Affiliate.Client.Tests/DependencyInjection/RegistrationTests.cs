using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    private static IConfiguration Settings(params (string Key, string Value)[] pairs) =>
        new ConfigurationBuilder().AddInMemoryCollection(pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();

    [Fact]
    public void Two_accounts_of_one_vendor_are_two_sources_and_two_clients()
    {
        using var services = new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(TestVendor.Definition, "default", o => o.Key = "one")
            .AddAccount(TestVendor.Definition, "shop_eu", o => o.Key = "two")).BuildServiceProvider();

        services
            .GetServices<IPayoutSource>()
            .Select(s => s.Descriptor.Account.ToString())
            .ShouldBe(["TestVendor/default", "TestVendor/shop_eu"]);
        services.GetRequiredKeyedService<TestClient>("shop_eu").Context.Options.Key.ShouldBe("two");
        services.GetRequiredService<TestClient>().ShouldBeSameAs(services.GetRequiredKeyedService<TestClient>("default"));
        services.GetRequiredKeyedService<IPayoutSource>("shop_eu").Descriptor.Account.Name.ShouldBe("shop_eu");
        services.GetRequiredService<IPayoutSources>().Get("testvendor", "SHOP_EU").Descriptor.Account.Name.ShouldBe("shop_eu");
    }

    [Fact]
    public void A_vendor_where_nothing_is_owed_has_a_client_and_no_source()
    {
        var payer = TestVendor.Definition with { Name = "Payer", CreatePayoutSource = null };
        using var services = new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(payer, "payer", o => o.Key = "one")
            .AddAccount(TestVendor.Definition, "default", o => o.Key = "two")).BuildServiceProvider();

        services.GetRequiredKeyedService<TestClient>("payer").Context.Account.Vendor.ShouldBe("Payer");
        services.GetRequiredService<IPayoutSources>().Select(source => source.Descriptor.Account.Vendor).ShouldBe(["TestVendor"]);
        Should.Throw<KeyNotFoundException>(() => services.GetRequiredService<IPayoutSources>().Get("Payer", "payer"));
    }

    [Fact]
    public void An_unknown_source_is_refused_with_the_known_ones_named()
    {
        using var services = new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(TestVendor.Definition, "default", o => o.Key = "one")).BuildServiceProvider();
        var refusal = Should.Throw<KeyNotFoundException>(() => services.GetRequiredService<IPayoutSources>().Get("LeadDyno"));
        refusal.Message.ShouldContain("TestVendor/default");
    }

    [Theory]
    [InlineData("default", "taken")]
    [InlineData("a/b", "slash")]
    [InlineData(" ", "name")]
    public void A_bad_account_name_is_refused(string name, string why)
    {
        why.ShouldNotBeEmpty();
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(TestVendor.Definition, "default", o => o.Key = "one")
            .AddAccount(TestVendor.Definition, name, o => o.Key = "two")));
    }

    [Fact]
    public void The_same_name_is_refused_over_two_calls_too()
    {
        var services = new ServiceCollection().AddAffiliateClients(clients =>
            clients.AddAccount(TestVendor.Definition, "a", o => o.Key = "one")
        );
        Should
            .Throw<ArgumentException>(() =>
                services.AddAffiliateClients(clients => clients.AddAccount(TestVendor.Definition, "A", o => o.Key = "one"))
            )
            .Message.ShouldContain("registered already");
    }

    [Fact]
    public void A_missing_option_fails_at_start_up_with_the_name_of_its_key()
    {
        using var services = new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(TestVendor.Definition, "shop", _ => { })).BuildServiceProvider();
        var failure = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        failure.Message.ShouldContain("TestVendor/shop: Key is missing");
    }

    [Fact]
    public void Resilience_settings_are_checked_with_the_rest()
    {
        using var services = new ServiceCollection()
            .AddAffiliateClients(clients =>
                clients.AddAccount(
                    TestVendor.Definition,
                    "shop",
                    o =>
                    {
                        o.Key = "k";
                        o.Resilience.AttemptTimeout = TimeSpan.FromHours(1);
                    }
                )
            )
            .BuildServiceProvider();
        Should
            .Throw<OptionsValidationException>(() => services.GetRequiredKeyedService<TestClient>("shop"))
            .Message.ShouldContain("Resilience:AttemptTimeout");
    }

    [Fact]
    public void A_configuration_section_may_hold_one_account_or_many()
    {
        using var one = new ServiceCollection()
            .AddAffiliateClients(Settings(("TestVendor:Key", "k")), TestVendor.Registration)
            .BuildServiceProvider();
        one.GetRequiredService<TestClient>().Context.Options.Key.ShouldBe("k");

        using var many = new ServiceCollection()
            .AddAffiliateClients(
                Settings(
                    ("TestVendor:Accounts:eu:Key", "1"),
                    ("TestVendor:Accounts:us:Key", "2"),
                    ("TestVendor:Accounts:us:Resilience:Retry:MaxRetries", "7")
                ),
                TestVendor.Registration
            )
            .BuildServiceProvider();
        many.GetRequiredKeyedService<TestClient>("us").Context.Options.Resilience.Retry.MaxRetries.ShouldBe(7);
        many.GetServices<IPayoutSource>().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Nobody:Key", "Known: TestVendor")]
    [InlineData("TestVender:Key", "Did you mean TestVendor?")]
    [InlineData("TestVendor:Accounts:eu:Key;TestVendor:Key", "Move the others")]
    public void A_section_that_cannot_be_meant_is_refused(string keys, string message) =>
        Should.Throw<OptionsValidationException>(() => Start(new ServiceCollection().AddAffiliateClients(
            Settings([.. keys.Split(';').Select(key => (key, "k"))]), TestVendor.Registration))).Message.ShouldContain(message);

    [Fact]
    public void A_misspelt_key_is_refused()
    {
        using var services = new ServiceCollection()
            .AddAffiliateClients(Settings(("TestVendor:Key", "k"), ("TestVendor:Kye", "k")), TestVendor.Registration)
            .BuildServiceProvider();
        Should
            .Throw<OptionsValidationException>(() => services.GetRequiredService<TestClient>())
            .Message.ShouldContain("Kye is unknown. Did you mean Key?");
    }

    [Fact]
    public void No_account_at_all_must_be_allowed()
    {
        Should.Throw<OptionsValidationException>(() => Start(new ServiceCollection().AddAffiliateClients(static _ => { })));
        var allowed = new ServiceCollection()
            .AddAffiliateClients(static clients => clients.AllowNoAccounts())
            .AddAffiliateClients(Settings(), TestVendor.Registration);
        Start(allowed);
        using var services = allowed.BuildServiceProvider();
        services.GetRequiredService<IPayoutSources>().ShouldBeEmpty();

        allowed.AddAffiliateClients(Settings(("TestVender:Key", "k")), TestVendor.Registration);
        Should.Throw<OptionsValidationException>(() => Start(allowed)).Message.ShouldContain("Did you mean TestVendor?");
    }

    [Fact]
    public void Accounts_may_come_from_more_than_one_call() =>
        Start(
            new ServiceCollection()
                .AddAffiliateClients(static _ => { })
                .AddAffiliateClients(clients => clients.AddAccount(TestVendor.Definition, "a", o => o.Key = "k"))
        );

    [Fact]
    public void A_key_without_a_near_name_is_answered_with_all_names()
    {
        var failure = Should.Throw<OptionsValidationException>(() =>
            Start(new ServiceCollection().AddAffiliateClients(Settings(("TestVendor:Password", "k")), TestVendor.Registration))
        );
        failure.Failures.ShouldBe([
            "TestVendor/default: The key Password is unknown. Known: Key, BaseAddress, Resilience, MaxResponseBytes, "
                + "AllowOutputAroundJson, Accounts. (In the section TestVendor.)",
        ]);
    }

    [Fact]
    public void A_changed_configuration_is_used_by_the_next_request()
    {
        var settings = Settings(("TestVendor:Key", "old"));
        using var services = new ServiceCollection().AddAffiliateClients(settings, TestVendor.Registration).BuildServiceProvider();
        var client = services.GetRequiredService<TestClient>();
        settings["TestVendor:Key"] = "new";
        ((IConfigurationRoot)settings).Reload();
        client.Context.Options.Key.ShouldBe("new");
    }

    [Fact]
    public void Overriding_settings_win()
    {
        using var services = new ServiceCollection().AddAffiliateClients(clients => clients
            .AddAccount(TestVendor.Definition, "default", o => o.Key = "mine")
            .OverrideSettings(Settings(("TestVendor:BaseAddress", "http://127.0.0.1:1/x")))).BuildServiceProvider();
        services.GetRequiredService<TestClient>().Http.BaseAddress.ShouldBe(new Uri("http://127.0.0.1:1/x/"));
    }

    [Fact]
    public void A_client_without_a_container_goes_the_same_way()
    {
        var options = new TestOptions { Key = "k" };
        var client = StandaloneClient.Create(TestVendor.Definition, options, out var owner);
        using (owner) client.Context.Options.ShouldBeSameAs(options);
        Should.Throw<OptionsValidationException>(() => StandaloneClient.Create(TestVendor.Definition, new TestOptions(), out _))
            .Message.ShouldContain("Key is missing");
    }

    [Fact]
    public void A_client_that_cannot_be_made_leaves_nothing_behind()
    {
        Part? part = null;
        var broken = TestVendor.Definition with
        {
            CreateClient = context =>
            {
                part = context.Services.GetRequiredService<Part>();
                throw new InvalidOperationException("broken");
            },
        };
        Should.Throw<InvalidOperationException>(() => StandaloneClient.Create(
            broken, new TestOptions { Key = "k" }, out _, configure: services => services.AddSingleton<Part>())).Message.ShouldBe("broken");
        part.ShouldNotBeNull().IsDisposed.ShouldBeTrue();
    }

    private static void Start(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    private sealed class Part : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
