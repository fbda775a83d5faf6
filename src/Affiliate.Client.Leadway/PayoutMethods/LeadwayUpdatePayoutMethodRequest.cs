using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Payouts;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>
/// Where to send an affiliate's money from now on; the kind must stay: made by <see cref="PayPal"/> or <see cref="Bank"/>. [unverified]
/// </summary>
public sealed record LeadwayUpdatePayoutMethodRequest
{
    private LeadwayUpdatePayoutMethodRequest()
    {
    }

    /// <summary>PayPal or bank.</summary>
    [JsonPropertyName("payoutMethod")]
    public LeadwayPaymentMethod Method { get; private init; }

    /// <summary>The PayPal address.</summary>
    public string? PaypalEmail { get; private init; }

    /// <summary>The bank account.</summary>
    public LeadwayBankDetails? BankDetails { get; private init; }

    /// <summary>A PayPal account.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public static LeadwayUpdatePayoutMethodRequest PayPal(string email)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        return new() { Method = LeadwayPaymentMethod.PayPal, PaypalEmail = email };
    }

    /// <summary>A bank account.</summary>
    public static LeadwayUpdatePayoutMethodRequest Bank(LeadwayBankDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return new() { Method = LeadwayPaymentMethod.Bank, BankDetails = details };
    }
}
