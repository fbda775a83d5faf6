using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What the sender said of a batch, as PayPal gives it back.</summary>
public sealed record PayPalSentBatchHeader
{
    /// <summary>The sender's id of the batch.</summary>
    public string? SenderBatchId { get; set; }

    /// <summary>What its receivers are named by.</summary>
    public PayPalRecipientType? RecipientType { get; set; }

    /// <summary>The subject of PayPal's mail to the receivers.</summary>
    public string? EmailSubject { get; set; }

    /// <summary>The text of that mail.</summary>
    public string? EmailMessage { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
