namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>What PayPal posts to an app when an item changes.</summary>
internal sealed record PayPalWebhookJson(string Id, DateTimeOffset CreateTime, string EventType, string Summary, PayPalItemJson Resource)
{
    public string EventVersion { get; } = "1.0";
    public string ResourceType { get; } = "payouts_item";
    public IReadOnlyList<PayPalLinkJson> Links { get; } = [];

    public static PayPalWebhookJson From(PayPalItemRow item, string id, DateTimeOffset now)
    {
        var word = item.StatusAt(now) switch
        {
            "SUCCESS" => "SUCCEEDED",
            "ONHOLD" => "HELD",
            "RETURNED" when item.CanceledAt is not null => "CANCELED",
            var status => status,
        };
        return new(id, now, $"PAYMENT.PAYOUTS-ITEM.{word}", $"A payout item is {word}.", PayPalItemJson.From(item, now));
    }
}
