using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

/// <summary>Names out of directories, and one person at several vendors.</summary>
public sealed class PayeesTests
{
    private static readonly Instant Now = Instant.FromUtc(2025, 6, 30, 12, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_payout_does_not_state_comes_from_the_directory_of_its_account()
    {
        var report = await ReportAsync(
            Source("a", Row("1", PayoutStatus.Due, 5m, payee: "7"), Row("2", PayoutStatus.Due, 1m, payee: "8", email: "own@example.com")),
            Source("b", Row("3", PayoutStatus.Due, 2m, payee: "7")));
        var named = await report.WithPayeesAsync(
            [
                new FakeDirectory("a", Affiliate("a", "7", "Ann", "ann@example.com"), Affiliate("a", "8", "Bob", "bob@example.com")),
                new FakeDirectory("b", Affiliate("b", "7", "Another", null)),
                new FakeDirectory("c") { Failure = new InvalidOperationException("not to be read") },
            ],
            Token);
        named.Lines.Select(line => (line.Account.Name, line.Payee!.Id, line.Payee.Name, line.Payee.Email, line.Sum.Amount)).ShouldBe(
            [("a", "7", "Ann", "ann@example.com", 5m), ("a", "8", "Bob", "own@example.com", 1m), ("b", "7", "Another", null, 2m)]);
        named.ByCurrency()[0].Owed.ShouldBe(report.ByCurrency()[0].Owed);
        report.Lines[0].Payee!.Name.ShouldBeNull();
    }

    [Fact]
    public async Task A_directory_is_read_until_the_last_wanted_affiliate_came_and_not_at_all_for_nobody()
    {
        var report = await ReportAsync(Source("a", Row("1", PayoutStatus.Due, 5m, payee: "7")));
        var affiliates = Enumerable.Range(0, 100).Select(i => Affiliate("a", $"{i}", $"Name {i}", "x@example.com"));
        var directory = new FakeDirectory("a", [.. affiliates]);
        var named = await report.WithPayeesAsync([directory], Token);
        directory.Given.ShouldBe(8);
        await named.WithPayeesAsync([directory], Token);
        directory.Given.ShouldBe(8);
        await Should.ThrowAsync<ArgumentException>(() => report.WithPayeesAsync([directory, directory], Token));
    }

    [Fact]
    public async Task A_directory_that_fails_is_told_and_the_report_stays_as_it_is()
    {
        var report = await ReportAsync(Source("a", Row("1", PayoutStatus.Due, 5m, payee: "7")));
        var failing = new FakeDirectory("a", Affiliate("a", "1", "Ann", null))
        {
            Failure = new ProtocolException(new AffiliateAccount("Fake", "a"), "list affiliates", "It broke."),
        };
        await Should.ThrowAsync<ProtocolException>(() => report.WithPayeesAsync([failing], Token));
        report.ByCurrency()[0].Owed.Amount.ShouldBe(5m);
    }

    [Fact]
    public async Task One_person_is_merged_over_accounts_by_an_address_that_the_caller_has_verified_in_both()
    {
        var report = await ReportAsync(
            Source(
                "a",
                Row("1", PayoutStatus.Due, 5m, payee: "7", email: " Ann@Example.com"),
                Row("2", PayoutStatus.Due, 2m, "EUR", payee: "7"),
                Row("3", PayoutStatus.Due, 1m, currency: null, payee: "7")),
            Source(
                "b",
                Row("4", PayoutStatus.Due, 3m, payee: "90", email: "ann@example.com"),
                Row("5", PayoutStatus.Due, 1m, currency: null, payee: "90", email: "ann@example.com")),
            Source("c", Row("6", PayoutStatus.Due, 100m, payee: "1", email: "ann@example.com")));
        var persons = report.ByPerson((account, _) => account.Name is "a" or "b");
        persons.Count.ShouldBe(2);
        persons[0].VerifiedEmail.ShouldBe("ann@example.com");
        persons[0].Payees.Select(payee => (payee.Account.Name, payee.Payee.Id)).ShouldBe([("a", "7"), ("b", "90")]);
        persons[0].Sums.Select(sum => (sum.Currency, sum.Account?.Name, sum.Owed.Amount)).ShouldBe(
            [("EUR", null, 2m), ("USD", null, 8m), (null, "a", 1m), (null, "b", 1m)]);
        persons[1].VerifiedEmail.ShouldBeNull();
        persons[1].Sums.Single().Owed.Amount.ShouldBe(100m);
        persons.SelectMany(person => person.Sums).Where(sum => sum.Currency == "USD").Sum(sum => sum.Owed.Amount)
            .ShouldBe(report.ByCurrency().Single(sum => sum.Currency == "USD").Owed.Amount);
    }

    [Fact]
    public async Task Nobody_is_merged_where_nothing_is_verified_and_never_by_name_or_by_a_blank_address()
    {
        var report = await ReportAsync(
            Source("a", Row("1", PayoutStatus.Due, 5m, payee: "7", email: "ann@example.com"), Row("2", PayoutStatus.Due, 1m, payee: null)),
            Source("b", Row("3", PayoutStatus.Due, 5m, payee: "7", email: "ann@example.com"), Row("4", PayoutStatus.Due, 1m, payee: null)),
            Source("c", Row("5", PayoutStatus.Due, 5m, payee: "7", email: " ")),
            Source("d", Row("6", PayoutStatus.Due, 5m, payee: "7", email: " ")));
        report.ByPerson((_, _) => false).Count.ShouldBe(6);
        report.ByPerson((_, _) => true).Count.ShouldBe(5);
    }

    private static FakePayoutSource Source(string account, params Payout[] rows) => new(
        rows.Select(row => row with { Key = row.Key with { Account = account } }), new AffiliateAccount("Fake", account));

    private static AffiliateProfile Affiliate(string account, string id, string name, string? email) => new()
    {
        Key = new AffiliateKey("Fake", account, id),
        Status = AffiliateStatus.Active,
        Name = name,
        Email = email,
        Raw = new object(),
    };

    private static Task<PayablesReport> ReportAsync(params IPayoutSource[] sources) =>
        PayablesReport.CreateAsync(sources, new PayablesOptions { AsOf = Now, Zone = DateTimeZone.Utc }, Token);
}
