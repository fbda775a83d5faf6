using System.Reflection;
using System.Runtime.CompilerServices;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.Conformance;
using Affiliate.Client.Emulator;
using Affiliate.Client.HealthChecks;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Payouts;
using Affiliate.Client.PostgreSql;
using Affiliate.Client.Redis;
using Affiliate.Client.Reports;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>What holds for everything that an app can call.</summary>
public sealed class SurfaceConventionTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(Payout).Assembly,
        typeof(LeadDynoClient).Assembly,
        typeof(AffiliateWPClient).Assembly,
        typeof(AisleClient).Assembly,
        typeof(LeadwayClient).Assembly,
        typeof(VendorEmulator).Assembly,
        typeof(VirtualTimeProvider).Assembly,
        typeof(PaymentRun).Assembly,
        typeof(AffiliateHealthOptions).Assembly,
        typeof(PayoutExport).Assembly,
        typeof(PayoutSync).Assembly,
        typeof(PostgreSqlOptions).Assembly,
        typeof(RedisOptions).Assembly,
        typeof(AffiliateClientsConfigurationExtensions).Assembly,
        typeof(ConformanceTests).Assembly,
    ];

    private static IEnumerable<Type> PublicTypes => Packages.SelectMany(package => package.GetExportedTypes());

    [Fact]
    public void Whatever_is_awaited_can_be_cancelled()
    {
        // All but the clock of a test, which waits for the test's own work alone, and tests, which are cancelled by their runner.
        var methods = (
            from type in PublicTypes
            where !type.IsAssignableTo(typeof(Delegate)) && type != typeof(VirtualTimeProvider) && type != typeof(ConformanceTests)
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where IsAwaited(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync)
            where !method.IsDefined(typeof(CompilerGeneratedAttribute))
            select (
                Name: $"{type.Name}.{method.Name}",
                IsCancellable: method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken))
            )
        ).ToList();
        methods.Count.ShouldBeGreaterThan(150);
        methods.Where(method => !method.IsCancellable).Select(method => method.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_exception_has_a_row_on_its_page()
    {
        var page = TestFiles.Read("docs/errors.md");
        var exceptions = PublicTypes
            .Where(type => type.IsAssignableTo(typeof(Exception)) && !type.IsAbstract)
            .Select(type => type.Name)
            .ToList();
        exceptions.Count.ShouldBeGreaterThan(8);
        exceptions.Where(name => !page.Contains($"| `{name}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool IsAwaited(Type type) =>
        type == typeof(Task)
        || type == typeof(ValueTask)
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>))
        );
}
