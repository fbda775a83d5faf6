using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>What the health check says of an account.</summary>
public sealed class HealthTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 12, 0);

    public static TheoryData<string, HealthStatus> States => new()
    {
        { "fine", HealthStatus.Healthy },
        { "failed once", HealthStatus.Healthy },
        { "refused", HealthStatus.Unhealthy },
        { "old", HealthStatus.Unhealthy },
        { "throttled for long", HealthStatus.Degraded },
        { "throttled for a moment", HealthStatus.Healthy },
        { "new", HealthStatus.Degraded },
        { "never", HealthStatus.Unhealthy },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void An_account_is_as_well_as_its_state(string name, HealthStatus expected)
    {
        var state = new LedgerAccount { Vendor = "Fake", Account = "a", LastSuccessAt = Now - Duration.FromHours(1) };
        switch (name)
        {
            case "failed once": Fail(SyncFailureKind.Other, Duration.FromMinutes(1)); break;
            case "refused": Fail(SyncFailureKind.Credentials, Duration.Zero); break;
            case "old": state.LastSuccessAt = Now - Duration.FromHours(3) - Duration.Epsilon; break;
            case "throttled for long": Fail(SyncFailureKind.Throttled, Duration.FromMinutes(31)); break;
            case "throttled for a moment": Fail(SyncFailureKind.Throttled, Duration.FromMinutes(30)); break;
            case "new": state.LastSuccessAt = null; break;
            case "never":
                state.LastSuccessAt = null;
                Fail(SyncFailureKind.Other, Duration.FromHours(4));
                break;
        }

        SyncHealth.Evaluate(state, Now, new AffiliateSyncOptions()).Status.ShouldBe(expected);

        void Fail(SyncFailureKind kind, Duration since) => (state.LastFailureKind, state.FailingSince) = (kind, Now - since);
    }

    [Fact]
    public async Task The_check_tells_which_account_is_ill_and_why()
    {
        var good = new FakePayoutSource([]);
        var account = new AffiliateAccount("Fake", "ill");
        var ill = new FakePayoutSource([], account)
        {
            Failure = new AffiliateAuthenticationException(new ApiFailure { Account = account, Operation = "List" }),
        };
        await using var ledger = await TestLedger.CreateAsync(add: services =>
        {
            services.AddSingleton<IPayoutSource>(good).AddSingleton<IPayoutSource>(ill);
            services.AddHealthChecks().AddAffiliateSync();
        });
        await ledger.RunAsync(good);
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => ledger.RunAsync(ill));

        var report = await ledger.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        var entry = report.Entries["affiliate-sync"];
        entry.Description.ShouldBe("Fake/ill: the credentials are not accepted");
        entry.Data["Fake/default"].ShouldBe("2026-01-01T00:00:00Z");
    }
}
