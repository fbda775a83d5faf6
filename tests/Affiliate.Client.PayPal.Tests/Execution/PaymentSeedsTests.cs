using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>Nobody is paid twice and nobody is forgotten, wherever the program is killed and whatever PayPal does.</summary>
public sealed class PaymentSeedsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task By_the_providers_books_everybody_is_paid_once_in_a_thousand_seeds()
    {
        var (rows, kills, returned, sends) = (0, 0, 0, 0);
        for (var seed = 1; seed <= 1000; seed++)
        {
            var (random, clock, fate) = (new Random(seed), new VirtualTimeProvider(), new Fate());
            var provider = new BookingProvider(random, clock, fate);
            var world = new PaymentWorld(random, clock, fate, provider);
            await world.LiveAsync(days: 12, disturb: static () => { }, calm: () => provider.Failures = 0);
            await CheckAsync(world, provider, seed);
            rows += world.Rows.Count;
            kills += world.Kills;
            sends += provider.Sends;
            returned += provider.Books.Count(payment => payment.State == PaymentState.Unpaid);
        }

        output.WriteLine($"{rows} rows, {sends} sends, {kills} kills, {returned} payments came back");
        rows.ShouldBeGreaterThan(10_000);
        kills.ShouldBeGreaterThan(1000);
        returned.ShouldBeGreaterThan(1000);
    }

    private static async Task CheckAsync(PaymentWorld world, BookingProvider provider, int seed)
    {
        var books = provider.Books.ToLookup(payment => payment.Key);
        var journal = (await world.JournalAsync()).SelectMany(batch => batch.Payments).ToLookup(payment => payment.Key);
        foreach (var row in world.Rows)
        {
            var got = books[row.Key].Where(payment => payment.State != PaymentState.Unpaid).ToList();
            got.Count.ShouldBe(1, $"seed {seed}: {row.Key} was paid {got.Count} times");
            got[0].State.ShouldBe(PaymentState.Paid, $"seed {seed}: {row.Key}");
            got[0].Amount.ShouldBe(row.Amount);
            journal[row.Key].Count(payment => payment.State == PaymentState.Paid).ShouldBe(1, $"seed {seed}: {row.Key} in the journal");
            journal[row.Key].ShouldAllBe(payment => payment.State == PaymentState.Paid || payment.State == PaymentState.Unpaid);
            if (row.Key.Vendor == "Told") row.Status.ShouldBe(PayoutStatus.Paid, $"seed {seed}: {row.Key} is not marked");
        }
    }
}
