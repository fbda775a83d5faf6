using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

public sealed class PayablesPropertyTests
{
    private static readonly Instant Middle = Instant.FromUtc(2025, 6, 30, 12, 0);

    private static readonly Gen<Payout> Row =
        from number in Gen.Choose(0, 1_000_000_000)
        from status in Gen.Elements(Enum.GetValues<PayoutStatus>())
        from cents in Gen.Choose(-100_000, 10_000_000)
        from scale in Gen.Choose(0, 6)
        from currency in Gen.Elements("USD", "EUR", "JPY", null)
        from day in Gen.Choose(-400, 400)
        from hasDue in Gen.Choose(0, 5)
        from payee in Gen.Choose(1, 4)
        from deleted in Gen.Choose(0, 9)
        select Row(
            $"{number}",
            status,
            cents / (decimal)Math.Pow(10, scale),
            currency,
            hasDue == 0 ? null : Middle + Duration.FromHours((day * 24) + (cents % 24)),
            payee: $"{payee}",
            deleted: deleted == 0
        );

    [Fact]
    public void Buckets_add_up_and_moving_the_date_moves_no_money() =>
        Prop.ForAll(
                Gen.ListOf(Row).ToArbitrary(),
                Gen.Choose(-500, 500).ToArbitrary(),
                (rows, days) =>
                {
                    var today = Report(rows, Middle);
                    var other = Report(rows, Middle + Duration.FromDays(days));
                    foreach (var (sum, moved) in today.ByCurrency().Zip(other.ByCurrency(), (left, right) => (left, right)))
                    {
                        Enum.GetValues<AgeingBucket>()
                            .Aggregate(default(PayablesAmount), (total, bucket) => total + sum[bucket])
                            .ShouldBe(sum.Owed);
                        Enum.GetValues<AgeingBucket>()
                            .Aggregate(default(PayablesAmount), (total, bucket) => total + moved[bucket])
                            .ShouldBe(sum.Owed);
                        moved.Currency.ShouldBe(sum.Currency);
                        moved.Owed.ShouldBe(sum.Owed);
                        sum.Owed.Amount.ShouldBe(rows.Where(row => row.IsOwed && row.Currency == sum.Currency).Sum(row => row.Amount));
                    }

                    today.ByCurrency().Count.ShouldBe(other.ByCurrency().Count);
                    (today.Lines.Sum(line => line.Sum.Rows) + today.Excluded.Sum(line => line.Rows)).ShouldBe(rows.Count);
                }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_changes_no_line() => Prop.ForAll(Gen.ListOf(Row).ToArbitrary(), rows =>
        Report(Enumerable.Reverse(rows), Middle).Lines.ShouldBe(Report(rows, Middle).Lines)).QuickCheckThrowOnFailure();

    // FsCheck's properties are synchronous, and the fake source waits for nothing.
    private static PayablesReport Report(IEnumerable<Payout> rows, Instant asOf) =>
        Task.Run(() =>
                PayablesReport.CreateAsync(
                    [new FakePayoutSource(rows)],
                    new PayablesOptions { AsOf = asOf, Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] }
                )
            )
            .GetAwaiter()
            .GetResult();
}
