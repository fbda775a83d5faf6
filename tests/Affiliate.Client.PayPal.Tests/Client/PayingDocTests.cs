using Affiliate.Client.Emulator;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.PayPal.Payouts;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>The code of docs/paying.md, which shows it from here.</summary>
public sealed class PayingDocTests
{
    [Fact]
    public void The_page_lists_every_endpoint_with_its_method() =>
        DocsTable.Compare(TestFiles.Read("docs/paying.md"), typeof(IPayPalApi)).ShouldBeEmpty();

    [Fact]
    public async Task The_pages_code_pays_and_takes_back_what_nobody_claims()
    {
        var clock = new VirtualTimeProvider();
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 0, TimeProvider = clock }, TestContext.Current.CancellationToken);
        emulator.PayPal.Outcome = _ => Emulator.PayPal.PayPalOutcome.Unclaimed;
        var oauth = emulator.PayPal.OAuth;

        var available = await PayAsync(
            oauth.ClientId, oauth.ClientSecret, emulator.PayPal.BaseAddress,
            () => clock.Advance(emulator.PayPal.ProcessingTime), TestContext.Current.CancellationToken);

        available.ShouldBe(100_000);
        emulator.PayPal.Items.ShouldHaveSingleItem().CanceledAt.ShouldBe(clock.GetUtcNow());
    }

    [Fact]
    public async Task The_pages_registration_makes_a_client()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(emulator.PayPal.Settings).Build();
        var services = new ServiceCollection();

        services.AddAffiliateClients(clients => clients.AddPayPal(configuration.GetSection("PayPal")));

        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<PayPalClient>().Balances.GetAsync(
            cancellationToken: TestContext.Current.CancellationToken);
        report.Balances!.Count.ShouldBe(4);
    }

    private static async Task<decimal?> PayAsync(
        string clientId, string clientSecret, Uri address, Action wait, CancellationToken cancellationToken)
    {
        using var client = PayPalClient.Create(new()
        {
            ClientId = clientId, // of the app in PayPal's developer dashboard; the sandbox has a pair of its own
            ClientSecret = clientSecret,
            // UseLive = true,
            BaseAddress = address, // of an emulator or a gateway; left out: PayPal's sandbox, or its live server with UseLive
        });

        PayPalPayout created = await client.Payouts.CreateAsync(new()
        {
            SenderBatchHeader = new() { SenderBatchId = "2026-01-USD-001", RecipientType = PayPalRecipientType.Email },
            Items =
            [
                new() { Receiver = "jane@example.test", Amount = new() { Value = 20.50m, Currency = "USD" }, SenderItemId = "LeadDyno/7" },
            ],
        }, cancellationToken);

        wait();

        await foreach (var item in client.Payouts.ListItems(created.BatchHeader!.PayoutBatchId!).WithCancellation(cancellationToken))
        {
            if (item.TransactionStatus == PayPalTransactionStatus.Unclaimed)
                await client.Payouts.CancelItemAsync(item.PayoutItemId!, cancellationToken);
        }

        var report = await client.Balances.GetAsync(currency: "USD", cancellationToken: cancellationToken);
        var available = report.Balances!.Single().AvailableBalance!.Value;
        return available;
    }
}
