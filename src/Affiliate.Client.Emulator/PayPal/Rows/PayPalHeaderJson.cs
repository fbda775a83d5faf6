namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalHeaderJson
{
    public required string PayoutBatchId { get; init; }
    public required string BatchStatus { get; init; }
    public DateTimeOffset? TimeCreated { get; init; }
    public DateTimeOffset? TimeCompleted { get; init; }
    public required PayPalSenderHeaderJson SenderBatchHeader { get; init; }
    public string? FundingSource { get; init; }
    public PayPalAmountJson? Amount { get; init; }
    public PayPalAmountJson? Fees { get; init; }

    public static PayPalHeaderJson Received(PayPalBatchRow batch) => new()
    {
        PayoutBatchId = batch.Id,
        BatchStatus = "PENDING",
        SenderBatchHeader = PayPalSenderHeaderJson.From(batch),
    };

    public static PayPalHeaderJson From(PayPalBatchRow batch, IReadOnlyList<PayPalItemRow> items, DateTimeOffset now)
    {
        var status = batch.StatusAt(now);
        return new()
        {
            PayoutBatchId = batch.Id,
            BatchStatus = status,
            TimeCreated = batch.CreatedAt,
            TimeCompleted = now >= batch.ProcessedAt ? batch.ProcessedAt : null,
            SenderBatchHeader = PayPalSenderHeaderJson.From(batch),
            FundingSource = "BALANCE",
            Amount = PayPalAmountJson.From(items[0].Currency, items.Sum(item => item.Amount)),
            Fees = PayPalAmountJson.From(items[0].Currency, status == "PENDING" ? 0 : items.Sum(item => item.Fee)),
        };
    }
}
