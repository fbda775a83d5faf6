using System.Reflection;
using System.Runtime.CompilerServices;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.Aisle;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests;

/// <summary>Every write of every wire interface, its response always lost: only what is declared as safe to repeat is sent again.</summary>
public sealed class UnsafeWritesTests
{
    private const int Retries = 2;

    private static readonly Dictionary<Type, Func<IServiceProvider, object>> Interfaces = new()
    {
        [typeof(ILeadDynoApi)] = static services => services.GetRequiredService<LeadDynoClient>().Api,
        [typeof(IAffiliateWPApi)] = static services => services.GetRequiredService<AffiliateWPClient>().Api,
        [typeof(IAisleSubscribeApi)] = static services => services.GetRequiredService<AisleClient>().SubscribeApi,
        [typeof(ILeadwayApi)] = static services => services.GetRequiredService<LeadwayClient>().Api,
    };

    public static TheoryData<string, string> Writes
    {
        get
        {
            var writes = new TheoryData<string, string>();
            foreach (var write in WireMethod.From(Interfaces.Keys).Where(static method => method.Kind != OperationKind.Read))
                writes.Add(write.Method.DeclaringType!.Name, write.Name);
            return writes;
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_whose_response_is_lost_is_sent_once_unless_twice_is_declared_as_once(string type, string name)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 1 },
            TestContext.Current.CancellationToken
        );
        await using var services = EmulatorServices.Build(emulator, [.. emulator.Vendors.SelectMany(static vendor => Quick(vendor.Name))]);
        var fault = emulator.Faults.On().Always().ResetAfterActing();
        var (api, create) = Interfaces.Single(entry => entry.Key.Name == type);
        var write = WireMethod.From(api).Single(method => method.Name == name);

        await Should.ThrowAsync<TransportException>(() =>
            (Task)write.Method.Invoke(create(services), [.. write.Method.GetParameters().Select(Argument)])!
        );

        var requests = emulator.Requests.ToList();
        requests.ShouldAllBe(request => request.Method == write.Verb && request.Vendor != null);
        requests.Count.ShouldBe(write.Kind == OperationKind.UnsafeWrite ? 1 : 1 + Retries);
        fault.Hits.ShouldBe(requests.Count);
    }

    [Fact]
    public async Task A_subscription_whose_response_is_lost_is_made_once()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var services = EmulatorServices.Build(emulator, [.. Quick("Aisle")]);
        var before = emulator.Aisle.Signups.Count;
        var fault = emulator.Aisle.Faults.On().Always().ResetAfterActing();

        await Should.ThrowAsync<TransportException>(() => services.GetRequiredService<AisleClient>().Subscriptions.CreateAsync(
            new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" }, TestContext.Current.CancellationToken));

        fault.Hits.ShouldBe(1);
        emulator.Aisle.Signups.Count.ShouldBe(before + 1);
    }

    [Fact]
    public void Every_vendor_with_writes_is_among_them() =>
        Writes
            .Select(static row => row.Data.Item1)
            .Distinct()
            .ShouldBe(Interfaces.Keys.Select(static type => type.Name), ignoreOrder: true);

    private static IEnumerable<(string Key, string? Value)> Quick(string vendor) =>
    [
        ($"{vendor}:Resilience:Retry:MaxRetries", $"{Retries}"),
        ($"{vendor}:Resilience:Retry:BaseDelay", "00:00:00.001"),
        ($"{vendor}:Resilience:Retry:MaxDelay", "00:00:00.001"),
    ];

    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true } => null,
        { ParameterType: var type } when type == typeof(string) => "1",
        { ParameterType: var type } when type == typeof(FilePart) => new FilePart(new MemoryStream([1]), "form.pdf", "application/pdf"),
        { ParameterType.IsValueType: true } => Activator.CreateInstance(parameter.ParameterType),
        { ParameterType: var type } => RuntimeHelpers.GetUninitializedObject(type),
    };
}
