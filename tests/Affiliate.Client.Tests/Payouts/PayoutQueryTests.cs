using NodaTime;

namespace Affiliate.Client.Tests.Payouts;

public sealed class PayoutQueryTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2026, 2, 1, 0, 0);

    private static readonly Payout Row = new()
    {
        Key = new PayoutKey("V", "a", PayoutKind.Payout, "1"),
        Status = PayoutStatus.Due,
        Amount = 1,
        CurrencySource = CurrencySource.Unknown,
        Payee = new Payee(PayeeKind.Affiliate, "7"),
        CreatedAt = Start,
        DueAt = End,
        Raw = "raw",
    };

    public static TheoryData<PayoutQuery, bool> Queries => new()
    {
        { PayoutQuery.All, true },
        { new PayoutQuery { PayeeId = "7" }, true },
        { new PayoutQuery { PayeeId = "8" }, false },
        { new PayoutQuery { Statuses = [] }, true },
        { new PayoutQuery { Statuses = [PayoutStatus.Paid, PayoutStatus.Due] }, true },
        { new PayoutQuery { Statuses = [PayoutStatus.Paid] }, false },
        { new PayoutQuery { Kinds = [PayoutKind.Commission] }, false },
        { new PayoutQuery { Created = new Interval(Start, End) }, true },
        { new PayoutQuery { Due = new Interval(Start, End) }, false },
        { new PayoutQuery { Due = new Interval(Start, null) }, true },
        { new PayoutQuery { Paid = new Interval(null, null) }, false },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_row_matches_when_all_that_is_asked_matches(PayoutQuery query, bool matches) => query.Matches(Row).ShouldBe(matches);

    [Fact]
    public void What_a_vendor_has_no_field_for_is_refused_by_the_capabilitys_name()
    {
        var descriptor = new PayoutSourceDescriptor(new AffiliateAccount("V", "a"), PayoutCapabilities.Payouts | PayoutCapabilities.FilterByCreated, 10);
        descriptor.Require(new PayoutQuery { Created = new Interval(Start, End) });
        Should.Throw<NotSupportedException>(() => descriptor.Require(new PayoutQuery { Paid = new Interval(Start, End) })).Message.ShouldContain("FilterByPaid");
        Should.Throw<NotSupportedException>(() => descriptor.Require(new PayoutQuery { PayeeId = "7" })).Message.ShouldContain("FilterByPayee");
        Should.Throw<ArgumentOutOfRangeException>(() => descriptor.Require(new PayoutQuery { PageSize = 0 }));
    }

    [Fact]
    public void Overdue_is_a_question_about_a_moment_and_not_a_status()
    {
        Row.IsOverdue(End).ShouldBeFalse();
        Row.IsOverdue(End + Duration.Epsilon).ShouldBeTrue();
        (Row with { Status = PayoutStatus.Paid }).IsOverdue(End + Duration.FromDays(1)).ShouldBeFalse();
        (Row with { IsDeleted = true }).IsOwed.ShouldBeFalse();
        (Row with { Status = PayoutStatus.Unknown }).IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void The_raw_row_is_given_as_its_own_type_only()
    {
        Row.GetRaw<string>().ShouldBe("raw");
        Should.Throw<InvalidCastException>(() => Row.GetRaw<Payee>()).Message.ShouldContain("V/a/Payout/1");
    }
}
