using Affiliate.Client.Accounts;
using Affiliate.Client.Commissions;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
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
        { new PayoutQuery { Kinds = [] }, true },
        { new PayoutQuery { Kinds = [PayoutKind.Commission, PayoutKind.Payout] }, true },
        { new PayoutQuery { PayeeId = "7", Statuses = [PayoutStatus.Paid] }, false },
        { new PayoutQuery { Created = new Interval(End, null) }, false },
        { new PayoutQuery { Created = new Interval(Start, End) }, true },
        { new PayoutQuery { Due = new Interval(Start, End) }, false },
        { new PayoutQuery { Due = new Interval(Start, null) }, true },
        { new PayoutQuery { Paid = new Interval(null, null) }, false },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_row_matches_when_all_that_is_asked_matches(PayoutQuery query, bool matches) => query.Matches(Row).ShouldBe(matches);

    [Fact]
    public void A_row_without_payee_is_nobodys() => new PayoutQuery { PayeeId = "7" }.Matches(Row with { Payee = null }).ShouldBeFalse();

    [Fact]
    public void A_query_has_one_text_in_every_process_whatever_the_order_of_its_words()
    {
        PayoutQuery.All.ToFingerprint().ShouldBe("|||||");
        var query = new PayoutQuery
        {
            PayeeId = "a|b",
            Statuses = [PayoutStatus.Due, PayoutStatus.Pending, PayoutStatus.Due],
            Kinds = [PayoutKind.Commission],
            Created = new Interval(Start, End),
            Due = new Interval(Start, null),
            PageSize = 7,
        };
        query
            .ToFingerprint()
            .ShouldBe("a%7Cb|Pending,Due|Commission|2026-01-01T00:00:00Z/2026-02-01T00:00:00Z||2026-01-01T00:00:00Z/EndOfTime");
        (query with { PageSize = null, Statuses = [PayoutStatus.Pending, PayoutStatus.Due] })
            .ToFingerprint()
            .ShouldBe(query.ToFingerprint());
    }

    [Fact]
    public void A_query_for_nothing_or_of_nothing_is_a_mistake()
    {
        Should.Throw<ArgumentNullException>(() => PayoutQuery.All.Matches(null!));
        Should.Throw<ArgumentNullException>(() => Descriptor(PayoutCapabilities.Payouts).Require(null!));
    }

    [Fact]
    public void What_a_vendor_has_no_field_for_is_refused_by_the_capabilitys_name()
    {
        var descriptor = Descriptor(PayoutCapabilities.Payouts | PayoutCapabilities.FilterByCreated);
        descriptor.Require(new PayoutQuery { Created = new Interval(Start, End), PageSize = 1 });
        var refused = Should.Throw<NotSupportedException>(() => descriptor.Require(new PayoutQuery { Paid = new Interval(Start, End) }));
        refused.Message.ShouldBe(
            "V/a cannot answer PayoutQuery.Paid: the vendor has no such field. Check Descriptor.Capabilities for "
                + "PayoutCapabilities.FilterByPaid before asking."
        );
        Should
            .Throw<NotSupportedException>(() => descriptor.Require(new PayoutQuery { PayeeId = "7" }))
            .Message.ShouldContain("FilterByPayee");
        Should
            .Throw<NotSupportedException>(() => descriptor.Require(new PayoutQuery { Due = new Interval(Start, End) }))
            .Message.ShouldContain("FilterByDue");
        Should
            .Throw<NotSupportedException>(() =>
                Descriptor(PayoutCapabilities.Payouts).Require(new PayoutQuery { Created = new Interval(Start, End) })
            )
            .Message.ShouldContain("FilterByCreated");
        Should.Throw<ArgumentOutOfRangeException>(() => descriptor.Require(new PayoutQuery { PageSize = 0 }));
    }

    [Fact]
    public void A_source_has_several_capabilities_only_if_it_has_each()
    {
        var descriptor = Descriptor(PayoutCapabilities.Payouts | PayoutCapabilities.FilterByCreated);
        descriptor.Has(PayoutCapabilities.Payouts | PayoutCapabilities.FilterByCreated).ShouldBeTrue();
        descriptor.Has(PayoutCapabilities.Payouts | PayoutCapabilities.FilterByDue).ShouldBeFalse();
    }

    [Fact]
    public void Overdue_is_a_question_about_a_moment_and_not_a_status()
    {
        Row.IsOverdue(End).ShouldBeFalse();
        Row.IsOverdue(End + Duration.Epsilon).ShouldBeTrue();
        (Row with { Status = PayoutStatus.Paid }).IsOverdue(End + Duration.FromDays(1)).ShouldBeFalse();
        Row.IsOwed.ShouldBeTrue();
        (Row with { Status = PayoutStatus.Pending }).IsOwed.ShouldBeTrue();
        (Row with { DueAt = null }).IsOverdue(End).ShouldBeFalse();
        (Row with { IsDeleted = true }).IsOwed.ShouldBeFalse();
        (Row with { Status = PayoutStatus.Unknown }).IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void The_raw_row_is_given_as_its_own_type_only()
    {
        Row.GetRaw<string>().ShouldBe("raw");
        (Row with { Raw = "other" }).GetRaw<string>().ShouldBe("other");
        Should.Throw<InvalidCastException>(() => Row.GetRaw<Payee>()).Message.ShouldBe("The row V/a/Payout/1 holds a String, not a Payee.");
    }

    private static PayoutSourceDescriptor Descriptor(PayoutCapabilities capabilities) =>
        new(new AffiliateAccount("V", "a"), capabilities, 10);

    [Fact]
    public void Queries_that_ask_for_the_same_are_equal()
    {
        var query = new PayoutQuery
        {
            PayeeId = "7",
            Statuses = [PayoutStatus.Due, PayoutStatus.Paid],
            Created = new Interval(Start, End),
            PageSize = 5,
        };
        var same = query with { Statuses = [PayoutStatus.Paid, PayoutStatus.Due] };

        same.ShouldBe(query);
        same.GetHashCode().ShouldBe(query.GetHashCode());
        PayoutQuery[] others =
        [
            query with { PageSize = 6 },
            query with { PayeeId = "8" },
            query with { Statuses = [PayoutStatus.Due] },
            query with { Kinds = [PayoutKind.Payout] },
            query with { Created = null },
            query with { Due = query.Created },
            query with { Paid = query.Created },
        ];
        others.ShouldAllBe(other => other != query);
        new PayoutQuery { PayeeId = "" }.ShouldNotBe(PayoutQuery.All);
    }

    [Fact]
    public void Queries_of_commissions_that_ask_for_the_same_are_equal()
    {
        var query = new CommissionQuery
        {
            AffiliateId = "7",
            PayoutId = "9",
            Statuses = [PayoutStatus.Due, PayoutStatus.Paid],
            PageSize = 5,
        };
        var same = query with { Statuses = [PayoutStatus.Paid, PayoutStatus.Due] };

        same.ShouldBe(query);
        same.GetHashCode().ShouldBe(query.GetHashCode());
        CommissionQuery[] others =
        [
            query with { PageSize = 6 }, query with { AffiliateId = "8" }, query with { PayoutId = null }, query with { Statuses = [] },
            query with { Created = new Interval(Start, End) },
        ];
        others.ShouldAllBe(other => other != query);
    }
}
