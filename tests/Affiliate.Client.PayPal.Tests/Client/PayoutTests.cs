using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Payouts;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>Batches from their first response to the last outcome, against the emulator and its books.</summary>
public sealed class PayoutTests : PayPalTest
{
    [Fact]
    public async Task A_batch_is_paid_when_its_time_has_come()
    {
        var batch = (await Client.Payouts.CreateAsync(PayPalSamples.Full, Token)).BatchHeader!;
        batch.BatchStatus.ShouldBe(PayPalBatchStatus.Pending);
        batch.SenderBatchHeader!.SenderBatchId.ShouldBe("run-2026-01-USD-001");
        (await ReadAsync(Client.Payouts.ListItems(batch.PayoutBatchId!))).ShouldAllBe(item =>
            item.TransactionStatus == PayPalTransactionStatus.Pending);
        PayPal.Payments.ShouldBeEmpty();

        Clock.Advance(PayPal.ProcessingTime);

        var done = await Client.Payouts.GetAsync(batch.PayoutBatchId!, cancellationToken: Token);
        done.BatchHeader!.BatchStatus.ShouldBe(PayPalBatchStatus.Success);
        (done.BatchHeader.Amount, done.TotalItems).ShouldBe((new() { Value = 122.17m, Currency = "USD" }, 2));
        PayPal.Payments.Select(payment => (payment.Receiver, payment.Amount, payment.Currency, payment.SenderItemId)).ShouldBe([
            ("jane@example.test", 9.87m, "USD", "LeadDyno/7"),
            ("john@example.test", 112.30m, "USD", "LeadDyno/8"),
        ]);
    }

    [Theory]
    [InlineData("jane@example.test", "SUCCESS", null)]
    [InlineData("unclaimed@example.test", "UNCLAIMED", "RECEIVER_UNREGISTERED")]
    [InlineData("failed@example.test", "FAILED", "RECEIVER_ACCOUNT_LOCKED")]
    [InlineData("blocked@example.test", "BLOCKED", "TRANSACTION_DECLINED_BY_TRAVEL_RULE")]
    [InlineData("onhold@example.test", "ONHOLD", "PENDING_REVIEW")]
    [InlineData("refunded@example.test", "REFUNDED", null)]
    [InlineData("reversed@example.test", "REVERSED", null)]
    [InlineData("returned@example.test", "RETURNED", null)]
    public async Task An_item_has_the_outcome_of_its_receiver(string receiver, string status, string? error)
    {
        var batch = await PayAsync("one", receiver);
        Clock.Advance(PayPal.ProcessingTime);

        var listed = (await ReadAsync(Client.Payouts.ListItems(batch))).ShouldHaveSingleItem();
        var item = await Client.Payouts.GetItemAsync(listed.PayoutItemId!, Token);

        item.TransactionStatus.ShouldBe(new PayPalTransactionStatus(status));
        item.Errors?.Name.ShouldBe(error);
        (item.SenderBatchId, item.PayoutItem!.SenderItemId, item.PayoutItem.Receiver).ShouldBe(("one", "one-0", receiver));
        PayPal.Payments.Count.ShouldBe(status == "SUCCESS" ? 1 : 0);
    }

    [Fact]
    public async Task Unclaimed_money_comes_back_after_30_days_unless_it_is_claimed_or_taken_back()
    {
        var batch = await PayAsync("three", "unclaimed1@example.test", "unclaimed2@example.test", "unclaimed3@example.test");
        Clock.Advance(PayPal.ProcessingTime);
        var items = await ReadAsync(Client.Payouts.ListItems(batch));
        PayPal.GetBalance("USD").ShouldBe(100_000 - (3 * 10.75m));

        PayPal.Claim(items[0].PayoutItemId!);
        var canceled = await Client.Payouts.CancelItemAsync(items[1].PayoutItemId!, Token);
        canceled.TransactionStatus.ShouldBe(PayPalTransactionStatus.Returned);
        PayPal.GetBalance("USD").ShouldBe(100_000 - (2 * 10.75m));

        Clock.Advance(TimeSpan.FromDays(30));
        (await ReadAsync(Client.Payouts.ListItems(batch))).Select(item => item.TransactionStatus!.Value.Value)
            .ShouldBe(["SUCCESS", "RETURNED", "RETURNED"]);
        PayPal.Payments.ShouldHaveSingleItem().Receiver.ShouldBe("unclaimed1@example.test");
        PayPal.GetBalance("USD").ShouldBe(100_000 - 10.75m);
    }

    [Fact]
    public async Task Only_an_unclaimed_item_is_taken_back()
    {
        var batch = await PayAsync("paid", "jane@example.test");
        Clock.Advance(PayPal.ProcessingTime);
        var item = (await ReadAsync(Client.Payouts.ListItems(batch))).Single();

        var failure = await Should.ThrowAsync<AffiliateValidationException>(() =>
            Client.Payouts.CancelItemAsync(item.PayoutItemId!, Token));

        failure.VendorCode.ShouldBe("ITEM_INCORRECT_STATUS");
        PayPal.Payments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task All_items_of_a_batch_are_listed_over_its_pages()
    {
        var receivers = Enumerable.Range(0, 25).Select(i => $"payee{i}@example.test").ToArray();
        var batch = await PayAsync("many", receivers);

        (await ReadAsync(Client.Payouts.ListItems(batch, pageSize: 10))).Select(item => item.PayoutItem!.Receiver).ShouldBe(receivers);

        var second = await Client.Payouts.GetAsync(batch, page: 2, pageSize: 10, Token);
        second.Items!.Select(item => item.PayoutItem!.Receiver).ShouldBe(receivers[10..20]);
        (second.TotalItems, second.TotalPages).ShouldBe((25, 3));
    }

    [Fact]
    public async Task A_batch_can_be_denied_after_it_was_accepted()
    {
        PayPal.DeniesBatch = id => id == "denied";
        var batch = await PayAsync("denied", "jane@example.test");
        Clock.Advance(PayPal.ProcessingTime);

        (await Client.Payouts.GetAsync(batch, cancellationToken: Token)).BatchHeader!.BatchStatus.ShouldBe(PayPalBatchStatus.Denied);
        PayPal.Payments.ShouldBeEmpty();
        PayPal.GetBalance("USD").ShouldBe(100_000);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        (await Should.ThrowAsync<NotFoundException>(() => Client.Payouts.GetAsync("NONE", cancellationToken: Token))).VendorCode
            .ShouldBe("RESOURCE_NOT_FOUND");
        await Should.ThrowAsync<NotFoundException>(() => Client.Payouts.GetItemAsync("NONE", Token));
        await Should.ThrowAsync<NotFoundException>(() => Client.Payouts.CancelItemAsync("NONE", Token));
        await Should.ThrowAsync<NotFoundException>(() => ReadAsync(Client.Payouts.ListItems("NONE")));
    }
}
