using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Tests.Client;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>
/// The same by the books of the emulated PayPal, through the typed client: AFFILIATE_PAYMENT_SEEDS=1000 runs so many seeds, 40 are run by
/// default.
/// </summary>
public sealed class EmulatedPaymentSeedsTests(ITestOutputHelper output)
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private static int Seeds =>
        int.TryParse(Environment.GetEnvironmentVariable("AFFILIATE_PAYMENT_SEEDS"), CultureInfo.InvariantCulture, out var seeds) ? seeds : 40;

    [Fact]
    public async Task By_PayPals_books_everybody_is_paid_once()
    {
        var (rows, kills, batches) = (0, 0, 0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var (world, sent) = await RunAsync(seed);
            rows += world.Rows.Count;
            kills += world.Kills;
            batches += sent;
        }

        output.WriteLine($"{Seeds} seeds, {rows} rows, {batches} batches at PayPal, {kills} kills");
        kills.ShouldBeGreaterThan(Seeds);
        batches.ShouldBeGreaterThan(Seeds);
    }

    private static async Task<(PaymentWorld World, int Batches)> RunAsync(int seed)
    {
        var (random, clock, fate) = (new Random(seed), new VirtualTimeProvider(), new Fate());
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 0, TimeProvider = clock }, Token);
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddAffiliateClients(clients => clients.AddPayPal(Quick).UseEmulator(emulator))
            .BuildServiceProvider();
        var payPal = emulator.PayPal;
        foreach (var currency in (string[])["USD", "EUR"]) payPal.SetBalance(currency, 1_000_000);
        payPal.ProcessingTime = TimeSpan.FromHours(random.Next(1, 50));
        payPal.Outcome = _ => random.Next(100) switch
        {
            < 70 => PayPalOutcome.Success,
            < 85 => PayPalOutcome.Unclaimed,
            _ => PayPalOutcome.Failed("RECEIVER_ACCOUNT_LOCKED"),
        };

        var provider = new MortalProvider(new PayPalPaymentProvider(services.GetRequiredService<PayPalClient>()), fate);
        var world = new PaymentWorld(random, clock, fate, provider);
        await world.LiveAsync(days: 8, () => Disturb(payPal, random), () => Calm(payPal));
        await CheckAsync(world, payPal, seed);
        return (world, payPal.Batches.Count);
    }

    private static void Disturb(PayPalEmulator payPal, Random random)
    {
        payPal.Faults.Clear();
        payPal.DeniesBatch = _ => random.Next(10) == 0;
        var fault = payPal.Faults.On(PayPalTest.CreateRoute).After(random.Next(2)).Times(random.Next(1, 4));
        _ = random.Next(6) switch
        {
            0 => fault.ResetAfterActing(),
            1 => fault.Reset(),
            2 => fault.Status(500),
            3 => fault.Status(403, """{"name":"NOT_AUTHORIZED","message":"not today"}"""),
            4 => payPal.Faults.On().After(random.Next(6)).Times(2).Status(503),
            _ => null,
        };
    }

    private static void Calm(PayPalEmulator payPal)
    {
        payPal.Faults.Clear();
        payPal.DeniesBatch = _ => false;
        payPal.Outcome = _ => PayPalOutcome.Success;
    }

    private static async Task CheckAsync(PaymentWorld world, PayPalEmulator payPal, int seed)
    {
        // Every row has an address of its own, so that the books need none of our ids.
        var books = payPal.Payments.ToLookup(payment => payment.Receiver);
        var journal = (await world.JournalAsync()).SelectMany(batch => batch.Payments).ToLookup(payment => payment.Key);
        payPal.Payments.Count.ShouldBe(world.Rows.Count, $"seed {seed}");
        foreach (var row in world.Rows)
        {
            books[row.Payee!.Email!].Sum(payment => payment.Amount).ShouldBe(row.Amount, $"seed {seed}: {row.Key}");
            journal[row.Key].Count(payment => payment.State == PaymentState.Paid).ShouldBe(1, $"seed {seed}: {row.Key} in the journal");
            journal[row.Key].ShouldAllBe(payment => payment.State == PaymentState.Paid || payment.State == PaymentState.Unpaid);
            if (row.Key.Vendor == "Told") row.Status.ShouldBe(PayoutStatus.Paid, $"seed {seed}: {row.Key} is not marked");
        }
    }

    // Nobody moves the clock while a call is under way, so that a wait before another attempt would never end.
    private static void Quick(PayPalOptions options)
    {
        options.ClientId = "set by the emulator";
        options.Resilience.CircuitBreaker.Enabled = false;
        options.Resilience.Retry.MaxRetries = 0;
    }
}
