using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What the sender said of a batch, as PayPal gives it back.</summary>
public sealed record PayPalSentBatchHeader
{
    /// <summary>The sender's id of the batch.</summary>
    public string? SenderBatchId { get; init; }

    /// <summary>What its receivers are named by.</summary>
    public PayPalRecipientType? RecipientType { get; init; }

    /// <summary>The subject of PayPal's mail to the receivers.</summary>
    public string? EmailSubject { get; init; }

    /// <summary>The text of that mail.</summary>
    public string? EmailMessage { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
