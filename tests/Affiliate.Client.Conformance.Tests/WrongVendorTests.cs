using Affiliate.Client.Conformance.Server;
using Affiliate.Client.Conformance.Tests.Acme;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance.Tests;

/// <summary>The cases find a vendor that is not what it says: each of these is Acme with one thing wrong.</summary>
public sealed class WrongVendorTests
{
    [Fact]
    public Task A_row_that_the_client_never_yields_is_missed() =>
        ShouldFailAsync(new LosingAcme(), cases => cases.C01_Every_page_size_gives_the_same_rows());

    [Fact]
    public Task Cursors_that_are_declared_to_be_numbers_are_noticed() =>
        ShouldFailAsync(new NumberedAcme(), cases => cases.C05_Cursors_in_a_circle_are_an_error());

    [Fact]
    public Task A_limit_that_is_not_declared_is_noticed() =>
        ShouldFailAsync(new UnlimitedAcme(), cases => cases.C10_The_vendors_limit_is_never_exceeded());

    [Fact]
    public Task A_word_that_is_understood_otherwise_is_noticed() =>
        ShouldFailAsync(new MisreadAcme(), cases => cases.C13_Every_status_flag_and_word_in_every_case_means_what_the_vendor_means());

    [Fact]
    public Task A_currency_that_is_said_to_be_unknown_is_noticed() =>
        ShouldFailAsync(new SilentAcme(), cases => cases.C15_Amounts_of_different_currencies_are_never_added());

    private static async Task ShouldFailAsync(VendorUnderTest vendor, Func<ConformanceTests, Task> run)
    {
        var cases = new Cases(vendor);
        await cases.InitializeAsync();
        try
        {
            (await Record.ExceptionAsync(() => run(cases))).ShouldBeOfType<ShouldAssertException>();
        }
        finally
        {
            await cases.DisposeAsync();
        }
    }

    private sealed class Cases(VendorUnderTest vendor) : ConformanceTests
    {
        protected override VendorUnderTest Vendor => vendor;
    }

    private sealed class LosingAcme : AcmeUnderTest
    {
        protected override RunningVendor Running(AcmeServer vendor, SuiteServer server) => new RunningWithOneMore(vendor, server);
    }

    private sealed class RunningWithOneMore(AcmeServer vendor, SuiteServer server) : RunningAcme(vendor, server)
    {
        public override IReadOnlyList<ExpectedRow> Rows =>
            [.. base.Rows, new ExpectedRow(PayoutKind.Payout, "po_lost", 1m, PayoutStatus.Due, "USD")];
    }

    private sealed class NumberedAcme : AcmeUnderTest
    {
        public override PagingKind Kind => PagingKind.Offset;
    }

    private sealed class UnlimitedAcme : AcmeUnderTest
    {
        public override bool LimitsRate => false;
    }

    private sealed class MisreadAcme : AcmeUnderTest
    {
        public override IReadOnlyList<ListUnderTest> Lists =>
            [
                .. base.Lists.Select(list =>
                    list with { Statuses = [.. list.Statuses, .. StatusCase.Word("state", "void", PayoutStatus.Paid)] }
                ),
            ];
    }

    private sealed class SilentAcme : AcmeUnderTest
    {
        public override bool StatesCurrency => false;
    }
}
