using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>An app with one account at each emulated vendor, each of which has one affiliate who never sold anything.</summary>
internal sealed class AdapterApp : IAsyncDisposable
{
    public const string Newcomer = "newcomer@example.test";

    private AdapterApp(VendorEmulator emulator, ServiceProvider services) => (Emulator, Services) = (emulator, services);

    public VendorEmulator Emulator { get; }

    public ServiceProvider Services { get; }

    public static async Task<AdapterApp> StartAsync(ulong seed = 1)
    {
        var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = seed }, TestContext.Current.CancellationToken);
        var joined = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        emulator.LeadDyno.Affiliates.Add(
            new LeadDynoAffiliateRow { Id = 5999, Email = Newcomer, AffiliateCode = "newcomer", CreatedAt = joined, UpdatedAt = joined }
        );
        emulator.AffiliateWP.Affiliates.Add(
            new AffiliateWPAffiliateRow { Id = 999, UserId = 999, UserEmail = Newcomer, DateRegistered = "2025-01-01 00:00:00" }
        );
        emulator.Leadway.Affiliates.Add(
            new LeadwayAffiliateRow
            {
                Id = "65df04201e428a0c5ebb0999",
                Email = Newcomer,
                Phone = "+1 888 888-8888",
                Address = "123 Main St",
                CompanyName = "New & Co",
                CampaignIds = [emulator.Leadway.Campaigns.First().Id],
                CreatedAt = joined,
                UpdatedAt = joined,
            }
        );
        return new(emulator, EmulatorServices.Build(emulator));
    }

    public static string NewcomerId(string vendor) =>
        vendor switch
        {
            "LeadDyno" => "5999",
            "AffiliateWP" => "999",
            _ => "65df04201e428a0c5ebb0999",
        };

    public IAffiliateDirectory Directory(string vendor) =>
        Services.GetServices<IAffiliateDirectory>().Single(adapter => adapter.Descriptor.Account.Vendor == vendor);

    public ICommissionSource Commissions(string vendor) =>
        Services.GetServices<ICommissionSource>().Single(adapter => adapter.Descriptor.Account.Vendor == vendor);

    public IConversionTracker Tracker(string vendor) =>
        Services.GetServices<IConversionTracker>().Single(adapter => adapter.Account.Vendor == vendor);

    public IPayoutStatusWriter StatusWriter(string vendor) =>
        Services.GetServices<IPayoutStatusWriter>().Single(adapter => adapter.Account.Vendor == vendor);

    public IAffiliateManager Manager(string vendor) =>
        Services.GetServices<IAffiliateManager>().Single(adapter => adapter.Account.Vendor == vendor);

    public IPayoutSource Payouts(string vendor) => Services.GetRequiredService<IPayoutSources>().Get(vendor);

    /// <summary>The first row of a vendor that can be marked and is not paid.</summary>
    public async Task<Payout> UnpaidAsync(string vendor, Func<Payout, bool>? condition = null) =>
        (await Payouts(vendor).GetPayouts().ToListAsync(TestContext.Current.CancellationToken)).First(row =>
            row.Status != PayoutStatus.Paid && StatusWriter(vendor).GetRefusalReason(row) is null && condition?.Invoke(row) != false
        );

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
