using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

public sealed class AgeingTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Theory]
    [InlineData("2025-06-30T12:00:00Z", AgeingBucket.NotDue)]
    [InlineData("2025-06-30T04:00:00Z", AgeingBucket.NotDue)] // the first moment of the day in New York
    [InlineData("2025-06-30T03:59:59Z", AgeingBucket.Days1To30)]
    [InlineData("2025-05-31T04:00:00Z", AgeingBucket.Days1To30)]
    [InlineData("2025-05-31T03:59:59Z", AgeingBucket.Days31To60)]
    [InlineData("2025-05-01T04:00:00Z", AgeingBucket.Days31To60)]
    [InlineData("2025-05-01T03:59:59Z", AgeingBucket.Days61To90)]
    [InlineData("2025-04-01T04:00:00Z", AgeingBucket.Days61To90)]
    [InlineData("2025-04-01T03:59:59Z", AgeingBucket.Over90Days)]
    [InlineData("0001-01-01T00:00:00Z", AgeingBucket.Over90Days)]
    [InlineData("9999-12-31T23:59:59Z", AgeingBucket.NotDue)]
    [InlineData(null, AgeingBucket.NoDueDate)]
    public async Task Days_are_counted_between_local_dates(string? due, AgeingBucket bucket)
    {
        var report = await Report(due, "2025-06-30T15:00:00Z", NewYork);
        report.Lines.Single().Bucket.ShouldBe(bucket);
        report.Lines.Single().IsOverdue.ShouldBe(bucket is not (AgeingBucket.NotDue or AgeingBucket.NoDueDate));
    }

    [Theory]
    [InlineData("UTC", AgeingBucket.NotDue)]
    [InlineData("Pacific/Auckland", AgeingBucket.Days1To30)] // there it is the day after
    public async Task The_zone_decides_which_day_it_is(string zone, AgeingBucket bucket) =>
        (await Report("2025-06-30T10:00:00Z", "2025-06-30T13:00:00Z", DateTimeZoneProviders.Tzdb[zone]))
            .Lines.Single()
            .Bucket.ShouldBe(bucket);

    [Fact]
    public async Task A_day_of_23_hours_is_a_day()
    {
        // New York, 9 March 2025: clocks go forward. 30 local days are 719 hours.
        (await Report("2025-03-01T05:00:00Z", "2025-03-31T04:00:00Z", NewYork)).Lines.Single().Bucket.ShouldBe(AgeingBucket.Days1To30);
        (await Report("2025-03-01T04:59:59Z", "2025-03-31T04:00:00Z", NewYork)).Lines.Single().Bucket.ShouldBe(AgeingBucket.Days31To60);
    }

    private static Task<PayablesReport> Report(string? due, string asOf, DateTimeZone zone) => PayablesReport.CreateAsync(
        [new FakePayoutSource([Row("1", PayoutStatus.Due, 1, due: due is null ? null : At(due))])],
        new PayablesOptions { AsOf = At(asOf), Zone = zone },
        TestContext.Current.CancellationToken);

    private static Instant At(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;
}
