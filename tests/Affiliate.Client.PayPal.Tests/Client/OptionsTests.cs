using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>Settings and registration: the sandbox unless real money is asked for by name.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData(false, null, "https://api-m.sandbox.paypal.com/")]
    [InlineData(true, null, "https://api-m.paypal.com/")]
    [InlineData(false, "http://127.0.0.1:5000/paypal", "http://127.0.0.1:5000/paypal")]
    [InlineData(true, "https://gateway.example.test/", "https://gateway.example.test/")]
    public void The_address_is_the_sandbox_unless_said_otherwise(bool useLive, string? address, string expected)
    {
        var options = Options(o => (o.UseLive, o.BaseAddress) = (useLive, address is null ? null : new(address)));
        PayPalOptionsValidator.Validate(options).ShouldBeEmpty();
        options.Address.ShouldBe(new(expected));
    }

    [Theory]
    [InlineData("https://api-m.paypal.com/", false, "UseLive to true")]
    [InlineData("https://API.PayPal.com/", false, "UseLive to true")]
    [InlineData("https://api-m.paypal.com./", false, "UseLive to true")]
    [InlineData("https://api-m.sandbox.paypal.com/", true, "Leave BaseAddress out")]
    [InlineData("http://gateway.example.test/", false, "https://")]
    public void An_address_that_contradicts_the_other_setting_is_refused(string address, bool useLive, string problem) =>
        PayPalOptionsValidator.Validate(Options(o => (o.UseLive, o.BaseAddress) = (useLive, new(address))))
            .ShouldHaveSingleItem().ShouldContain(problem);

    [Fact]
    public void What_is_missing_is_named_by_its_key()
    {
        var failure = Should.Throw<OptionsValidationException>(() => PayPalClient.Create(new()));
        failure.Message.ShouldContain("ClientId is missing");
        failure.Message.ShouldContain("ClientSecret is missing");
        Should.Throw<OptionsValidationException>(() => PayPalClient.Create(Options(o => o.ClientSecret = "canary-with blank"))).Message
            .ShouldNotContain("canary");
        PayPalOptionsValidator.Validate(Options(o => o.ClientId = "a:b")).ShouldHaveSingleItem().ShouldContain("colon");
    }

    [Fact]
    public void An_account_is_registered_by_options_or_configuration_and_is_no_payout_source()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("PayPal:ClientId", "id"), new("PayPal:ClientSecret", "canary-secret"), new("PayPal:UseLive", "true")])
            .Build();
        using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients
                .AddPayPal(configuration.GetSection("PayPal"))
                .AddPayPal("second", o => (o.ClientId, o.ClientSecret) = ("id", "canary-secret")))
            .BuildServiceProvider();

        services.GetRequiredService<PayPalClient>().Account.ShouldBe(new AffiliateAccount("PayPal", "default"));
        services.GetRequiredService<IOptionsMonitor<PayPalOptions>>().Get("default").UseLive.ShouldBeTrue();
        services.GetRequiredKeyedService<PayPalClient>("second").Account.Name.ShouldBe("second");
        services.GetRequiredKeyedService<Http.IPayPalApi>("second").ShouldNotBeNull();
        services.GetServices<IPayoutSource>().ShouldBeEmpty();
        services.GetRequiredService<IPayoutSources>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing()
    {
        var client = PayPalClient.Create(Options(_ => { }));
        client.Dispose();
        client.Dispose();
        await Should.ThrowAsync<ObjectDisposedException>(() =>
            client.Payouts.GetAsync("B", cancellationToken: TestContext.Current.CancellationToken));
    }

    private static PayPalOptions Options(Action<PayPalOptions> change)
    {
        var options = new PayPalOptions { ClientId = "id", ClientSecret = "canary-secret" };
        change(options);
        return options;
    }
}
