using Affiliate.Client.PayPal.Payouts;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>Batches to pay.</summary>
internal static class PayPalSamples
{
    public const string ClientId = "canary-paypal-id";
    public const string ClientSecret = "canary-paypal-secret";
    public const string Token = """{"scope":"s","access_token":"canary-paypal-token","token_type":"Bearer","app_id":"APP-1","expires_in":32400,"nonce":"n"}""";

    /// <summary>A batch with every field that the client has.</summary>
    public static PayPalCreatePayoutRequest Full { get; } = new()
    {
        SenderBatchHeader = new()
        {
            SenderBatchId = "run-2026-01-USD-001",
            RecipientType = PayPalRecipientType.Email,
            EmailSubject = "You have a payout",
            EmailMessage = "Thank you.",
            Note = "January",
        },
        Items =
        [
            new()
            {
                RecipientType = PayPalRecipientType.Email,
                Amount = new() { Value = 9.87m, Currency = "USD" },
                Receiver = "jane@example.test",
                Note = "Commission 7",
                SenderItemId = "LeadDyno/7",
                RecipientWallet = PayPalRecipientWallet.PayPal,
                NotificationLanguage = "en-US",
                Purpose = PayPalPurpose.Services,
            },
            new() { Amount = new() { Value = 112.30m, Currency = "USD" }, Receiver = "john@example.test", SenderItemId = "LeadDyno/8" },
        ],
    };

    /// <summary>A batch of one amount each to some receivers.</summary>
    public static PayPalCreatePayoutRequest Batch(string id, params string[] receivers) => new()
    {
        SenderBatchHeader = new() { SenderBatchId = id, RecipientType = PayPalRecipientType.Email },
        Items =
        [
            .. receivers.Select((receiver, i) => new PayPalCreatePayoutItem
            {
                Amount = new() { Value = 10.50m, Currency = "USD" },
                Receiver = receiver,
                SenderItemId = $"{id}-{i}",
            }),
        ],
    };
}
