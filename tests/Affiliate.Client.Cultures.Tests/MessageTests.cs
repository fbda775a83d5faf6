using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Cultures.Tests;

/// <summary>Numbers in messages of errors: they are searched for, and compared between machines.</summary>
public sealed class MessageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public async Task A_timeout_tells_its_seconds_with_a_point(string name)
    {
        using var culture = Culture.Use(name);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, Token);
        emulator.Faults.On().Always().Delay(TimeSpan.FromSeconds(20));
        await using var services = Build(emulator, ("Aisle:Resilience:AttemptTimeout", "00:00:00.3"), ("Aisle:Resilience:Retry:MaxRetries", "0"));
        var failure = await Should.ThrowAsync<TransportException>(
            async () => await services.GetRequiredService<IPayoutSources>().Get("Aisle").GetPayouts().ToListAsync(Token));
        failure.Message.ShouldContain("within 0.3 s.");
    }

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public async Task A_refused_option_shows_the_number_that_was_set(string name)
    {
        using var culture = Culture.Use(name);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, Token);
        await using var services = Build(
            emulator,
            ("AffiliateWP:AmountDecimals", "-7"), ("AffiliateWP:MaxResponseBytes", "-8"), ("Aisle:Resilience:RateLimit:Permits", "-9"),
            ("Aisle:Resilience:CircuitBreaker:FailureRatio", "-1.5"), ("Aisle:Resilience:Retry:BudgetRatio", "-2.5"));
        var failures = string.Join('\n', Should
            .Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Failures);
        foreach (var number in (string[])["-7", "-8"]) failures.ShouldContain(number);
        foreach (var letter in failures) (letter is >= ' ' and <= '~' or '\n').ShouldBeTrue(failures);
    }

    private static ServiceProvider Build(VendorEmulator emulator, params (string Key, string Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(emulator.Settings, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in changes) settings[key] = value;
        return new ServiceCollection()
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }
}
