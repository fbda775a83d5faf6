using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.All.Tests;

public sealed class EndToEndTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Secrets => new()
    {
        { "LeadDyno", "LeadDyno:ApiKey", "ApiKey" },
        { "AffiliateWP", "AffiliateWP:Token", "Token" },
        { "Aisle", "Aisle:ApiKey", "ApiKey" },
        { "Leadway", "Leadway:AccessToken", "AccessToken" },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_row_of_every_vendor_arrives_once_with_its_status(int seed)
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = (ulong)seed }, Token);
        await using var services = EmulatorServices.Build(emulator);
        var rows = await services.GetRequiredService<IPayoutSources>().GetPayouts(cancellationToken: Token).ToListAsync(Token);

        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count);
        var counts = new SortedDictionary<string, int>(
            rows.GroupBy(row => $"{row.Key.Vendor} {row.Kind} {row.Status}").ToDictionary(group => group.Key, group => group.Count()),
            StringComparer.Ordinal
        );
        counts.ShouldBe(Expected.Counts(emulator));
        foreach (var vendor in rows.GroupBy(row => row.Key.Vendor)) vendor.Count().ShouldBeGreaterThanOrEqualTo(250, vendor.Key);
    }

    [Fact]
    public async Task A_leadway_row_that_is_pending_with_a_paid_date_is_pending()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var rows = await services.GetRequiredService<IPayoutSources>().Get("Leadway").GetPayouts().ToListAsync(Token);
        var odd = rows.Where(row =>
                row.PaidAt is not null && string.Equals(row.VendorStatus, "pending", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        odd.ShouldNotBeEmpty();
        odd.ShouldAllBe(row => row.Status == PayoutStatus.Pending && row.Anomalies.HasFlag(PayoutAnomalies.PaidDateWithoutPaidStatus));
    }

    [Fact]
    public async Task The_currency_is_null_where_the_vendor_states_none_and_none_is_configured()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var plain = EmulatorServices.Build(emulator);
        await using var configured = EmulatorServices.Build(emulator, ("Aisle:Currency", "USD"), ("AffiliateWP:Currency", "EUR"));
        foreach (var (vendor, currency) in new[] { ("Aisle", "USD"), ("AffiliateWP", "EUR") })
        {
            var query = new PayoutQuery { Kinds = [PayoutKind.Payout] };
            (await plain.GetRequiredService<IPayoutSources>().Get(vendor).GetPayouts(query).ToListAsync(Token))
                .ShouldAllBe(row => row.Currency == null && row.CurrencySource == CurrencySource.Unknown);
            (await configured.GetRequiredService<IPayoutSources>().Get(vendor).GetPayouts(query).ToListAsync(Token))
                .ShouldAllBe(row => row.Currency == currency && row.CurrencySource == CurrencySource.Configured);
        }
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task A_wrong_key_names_vendor_account_and_option_and_no_secret(string vendor, string key, string option)
    {
        const string Wrong = "canary-wrong-secret-7d1f";
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator, (key, Wrong));
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(
            async () => await services.GetRequiredService<IPayoutSources>().Get(vendor).GetPayouts().ToListAsync(Token));
        failure.Message.ShouldContain($"{vendor}/default");
        failure.Message.ShouldContain(option);
        failure.ToString().ShouldNotContain(Wrong);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task A_missing_key_fails_at_start_up_by_its_name(string vendor, string key, string option)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator, (key, null));
        var failure = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        failure.Message.ShouldContain($"{vendor}/default: {option}");
    }

    [Fact]
    public async Task One_failing_vendor_does_not_hide_the_others()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator, ("Leadway:AccessToken", "canary-wrong"));
        var rows = new List<Payout>();
        var failure = await Should.ThrowAsync<PayoutSourcesException>(async () =>
        {
            await foreach (var row in services.GetRequiredService<IPayoutSources>().GetPayouts(cancellationToken: Token)) rows.Add(row);
        });
        failure.Failures.Keys.Single().Vendor.ShouldBe("Leadway");
        rows.Select(row => row.Key.Vendor).Distinct().Order().ShouldBe(["AffiliateWP", "Aisle", "LeadDyno"]);
    }
}
