using Affiliate.Client.Accounts;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Reports.Tests;

public sealed class PayeeLabelsTests
{
    [Fact]
    public void No_two_payees_have_the_same_label()
    {
        var payees =
            from account in Gen.Elements("a", "b")
            from id in Gen.Elements<string?>("1", "2", "Ann (1)", null)
            from email in Gen.Elements<string?>("x@example.com", null)
            from name in Gen.Elements<string?>("Ann", "ann", " Ann ", "A\u200Bnn", "Ann (1)", "Ann (Fake/a, 1)", "Bob", "", null)
            select new PayablesPayee(new AffiliateAccount("Fake", account), new Payee(PayeeKind.Affiliate, id, email, name));
        Prop.ForAll(payees.ListOf().ToArbitrary(), list =>
        {
            var labels = new PayeeLabels(list);
            var distinct = list.Distinct().ToList();
            distinct.Select(payee => labels[payee]).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(distinct.Count);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_label_says_no_more_than_is_needed_to_tell_them_apart()
    {
        PayablesPayee[] payees =
            [Payee("a", "1", "Ann"), Payee("a", "2", "ANN"), Payee("a", "3", "Bob"), Payee("b", "3", "Bob"), Payee("a", "4", "Eve")];
        var labels = new PayeeLabels(payees);
        payees.Select(payee => labels[payee]).ShouldBe(["Ann (1)", "ANN (2)", "Bob (Fake/a, 3)", "Bob (Fake/b, 3)", "Eve"]);
    }

    [Fact]
    public void Characters_that_turn_the_direction_of_a_text_are_left_out()
    {
        var payee = Payee("a", "1", "\u202Ennoc\u200B ");
        new PayeeLabels([payee])[payee].ShouldBe("nnoc");
    }

    private static PayablesPayee Payee(string account, string id, string name) =>
        new(new AffiliateAccount("Fake", account), new Payee(PayeeKind.Affiliate, id, null, name));
}
