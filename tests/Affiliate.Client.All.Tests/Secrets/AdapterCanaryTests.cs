using Affiliate.Client.Affiliates;
using Affiliate.Client.All.Tests.Adapters;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// What stands above the wire interfaces: every adapter, filled with canaries, against a vendor that repeats everything in its failures.
/// </summary>
[Collection(CanaryCollection.Name)]
public sealed class AdapterCanaryTests
{
    public static TheoryData<string> Behaviours => [.. EchoVendor.Behaviours];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task Adapters_bring_no_secret_out_and_data_in_the_vendors_words_alone(string behaviour)
    {
        await using var app = await AdapterApp.StartAsync();
        var leaks = new List<string>();
        var requests = new List<string>();
        foreach (var account in CanaryAccount.Names.Where(static name => name != "Aisle"))
        {
            var payout = await app.UnpaidAsync(account.Split(' ')[0]);
            foreach (var (name, call) in Calls(payout))
            {
                using var vendor = new EchoVendor(behaviour);
                using var shown = new Shown();
                await using var services = CanaryAccount.Build(account, vendor, log: shown);

                var failure = await Record.ExceptionAsync(() => call(services));

                requests.AddRange(vendor.Requests);
                foreach (
                    var found in new[]
                    {
                        Canary.SecretIn(shown.Text + FailureText.Whole(failure)),
                        Canary.DataIn(shown.Text + FailureText.Own(failure)),
                    }
                )
                    if (found is not null)
                        leaks.Add($"{account}: {name}: {found}");
            }
        }

        leaks.ShouldBeEmpty();
        requests.Count(Canary.HoldsSecret).ShouldBeGreaterThan(40);
        requests.Count(Canary.HoldsData).ShouldBeGreaterThan(8);
    }

    private static IEnumerable<(string Name, Func<IServiceProvider, Task> Call)> Calls(Payout payout)
    {
        var changes = CanaryArguments.Create<AffiliateUpdate>() with { Email = Canary.Email, PaymentEmail = Canary.Email };
        var conversion = CanaryArguments.Create<Conversion>() with { CustomerEmail = Canary.Email };
        yield return (
            "directory",
            static services => Directory(services).GetAffiliates(new() { Text = Canary.Email }).ToListAsync(Token).AsTask()
        );
        yield return ("one affiliate", static services => Directory(services).GetAffiliateAsync("1", Token));
        yield return ("count", static services => Directory(services).CountAsync(new() { Text = Canary.Email }, Token));
        yield return (
            "commissions",
            static services =>
                services.GetRequiredService<ICommissionSource>().GetCommissions(new() { AffiliateId = "1" }).ToListAsync(Token).AsTask()
        );
        yield return (
            "payouts",
            static services => services.GetRequiredService<IPayoutSource>().GetPayouts(new() { PayeeId = "1" }).ToListAsync(Token).AsTask()
        );
        yield return ("click", services => From<IConversionTracker>(services, one => one.TrackClickAsync(conversion, Token)));
        yield return ("lead", services => From<IConversionTracker>(services, one => one.TrackLeadAsync(conversion, Token)));
        yield return ("purchase", services => From<IConversionTracker>(services, one => one.TrackPurchaseAsync(conversion, Token)));
        yield return ("create", services => From<IAffiliateManager>(services, one => one.CreateAsync(changes, Token)));
        yield return ("update", services => From<IAffiliateManager>(services, one => one.UpdateAsync("1", changes, Token)));
        yield return ("activate", services => From<IAffiliateManager>(services, one => one.ActivateAsync("1", Token)));
        yield return ("archive", services => From<IAffiliateManager>(services, one => one.ArchiveAsync("1", Token)));
        yield return ("mark paid", services => From<IPayoutStatusWriter>(services, one => one.MarkPaidAsync(payout, Token)));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IAffiliateDirectory Directory(IServiceProvider services) => services.GetRequiredService<IAffiliateDirectory>();

    // Not every vendor has every adapter.
    private static Task From<TAdapter>(IServiceProvider services, Func<TAdapter, Task> call) where TAdapter : class =>
        services.GetService<TAdapter>() is { } adapter ? call(adapter) : Task.CompletedTask;
}
