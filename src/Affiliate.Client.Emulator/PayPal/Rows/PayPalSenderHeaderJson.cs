namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalSenderHeaderJson(string SenderBatchId, string? EmailSubject, string? EmailMessage)
{
    public static PayPalSenderHeaderJson From(PayPalBatchRow batch) => new(batch.SenderBatchId, batch.EmailSubject, batch.EmailMessage);
}
