namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalItemJson
{
    public required string PayoutItemId { get; init; }
    public string? TransactionId { get; init; }
    public required string TransactionStatus { get; init; }
    public required PayPalAmountJson PayoutItemFee { get; init; }
    public required string PayoutBatchId { get; init; }
    public string? SenderBatchId { get; init; }
    public required PayPalItemDetailJson PayoutItem { get; init; }
    public DateTimeOffset? TimeProcessed { get; init; }
    public PayPalErrorJson? Errors { get; init; }

    public static PayPalItemJson From(PayPalItemRow item, DateTimeOffset now)
    {
        var status = item.StatusAt(now);
        var isProcessed = now >= item.ProcessedAt;
        return new()
        {
            PayoutItemId = item.Id,
            TransactionId = isProcessed && status != "FAILED" ? item.Id + "TXN" : null,
            TransactionStatus = status,
            PayoutItemFee = PayPalAmountJson.From(item.Currency, isProcessed ? item.Fee : 0),
            PayoutBatchId = item.BatchId,
            PayoutItem = PayPalItemDetailJson.From(item),
            TimeProcessed = isProcessed ? item.ProcessedAt : null,
            Errors = isProcessed && status != "SUCCESS" && item.Outcome.Error is { } error
                ? new PayPalErrorJson(error, $"The item is {status}.", item.Id)
                : null,
        };
    }
}
