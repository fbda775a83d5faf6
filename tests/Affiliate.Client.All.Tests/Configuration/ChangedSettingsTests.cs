using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Configuration;

/// <summary>Settings that turn bad while the program runs are one typed error from calls, and good ones end it.</summary>
public sealed class ChangedSettingsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("LeadDyno", "ApiKey", "")]
    [InlineData("LeadDyno", "ApiKye", "canary-x")]
    [InlineData("LeadDyno", "BaseAddress", "http://canary.test/")]
    [InlineData("AffiliateWP", "Token", "")]
    [InlineData("AffiliateWP", "AmountDecimals", "canary")]
    [InlineData("Aisle", "ApiKey", "")]
    [InlineData("Leadway", "AccessToken", "")]
    [InlineData("Leadway", "LocationId", "pit-canary")]
    public async Task A_setting_that_turns_bad_is_one_typed_error_until_it_is_corrected(string vendor, string key, string value)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
        await using var services = new ServiceCollection().AddAffiliateClients(settings).BuildServiceProvider();
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        (await source.GetPayouts().ToListAsync(Token)).ShouldNotBeEmpty();
        var requests = emulator.Vendors.Sum(static known => known.Requests.Count);

        var before = settings[$"{vendor}:{key}"];
        Change(settings, $"{vendor}:{key}", value);
        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(async () => await source.GetPayouts().ToListAsync(Token));
        (failure.Account.ToString(), failure.StatusCode, failure.IsTransient).ShouldBe(($"{vendor}/default", null, false));
        failure.Message.ShouldContain(key);
        failure.ToString().ShouldNotContain("canary");
        emulator.Vendors.Sum(static known => known.Requests.Count).ShouldBe(requests);
        if (before is null) return;

        Change(settings, $"{vendor}:{key}", before);
        (await source.GetPayouts().ToListAsync(Token)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("LeadDyno", "MaxResponseBytes", "5")]
    [InlineData("Leadway", "Resilience:AttemptTimeout", "-00:00:01")]
    public async Task A_setting_that_is_read_at_the_start_stays_in_use_and_the_bad_one_is_logged(string vendor, string key, string value)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
        using var logs = new Shown();
        await using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(logs)
            .AddAffiliateClients(settings)
            .BuildServiceProvider();
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var rows = await source.GetPayouts().ToListAsync(Token);

        settings[$"{vendor}:{key}"] = value;
        settings.Reload();
        (await source.GetPayouts().ToListAsync(Token)).ShouldBe(rows);
        logs.Text.ShouldContain($"{vendor}/default: changed settings are wrong");
        logs.Text.ShouldContain(key.Split(':')[^1]);
    }

    private static void Change(IConfigurationRoot settings, string key, string value)
    {
        settings[key] = value;
        // The framework tells whoever reloads that the new settings are wrong; a file's watcher drops that.
        _ = Record.Exception(settings.Reload);
    }
}
