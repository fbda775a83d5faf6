using Affiliate.Client.Accounts;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>A Leadway payout as a normalised row: total and pure. The table is in docs/vendors/leadway.md.</summary>
internal static class LeadwayPayoutMapping
{
    // More decimals than any currency has: the tail of a float.
    private const int MaxDecimals = 4;
    private static readonly string[] Dates = ["payoutMonth", "dueAt", "paidAt", "createdAt", "updatedAt"];
    private static readonly string[] Told = ["amount", .. Dates];

    public static Payout Map(LeadwayPayout payout, AffiliateAccount account)
    {
        var status = Status(payout.Status);
        var currency = CurrencyCode.Normalize(payout.Currency);
        var amount = Rounded(payout.Amount);
        return new Payout
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Payout, payout.Id ?? ""),
            Status = status,
            VendorStatus = payout.Status?.Value,
            Amount = amount ?? 0m,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Stated,
            Payee = Payee(payout),
            Campaign = Campaign(payout),
            Period = payout.PayoutMonth?.InUtc().Date.ToYearMonth(),
            CreatedAt = payout.CreatedAt,
            DueAt = payout.DueAt,
            PaidAt = payout.PaidAt,
            UpdatedAt = payout.UpdatedAt,
            Method = VendorText.NullIfBlank((status == PayoutStatus.Paid ? payout.PaidMethod : payout.PayoutMethod)?.Value),
            Reference = VendorText.NullIfBlank(payout.AltId),
            IsDeleted = payout.Deleted ?? false,
            Anomalies = Anomalies(payout, status, currency, amount),
            Raw = payout,
        };
    }

    internal static PayoutStatus Status(LeadwayPayoutStatus? status)
    {
        var word = status is { Value: { } text } ? text.AsSpan().Trim() : default;
        if (Is(word, "pending")) return PayoutStatus.Pending;
        if (Is(word, "approved")) return PayoutStatus.Due;
        if (Is(word, "paid")) return PayoutStatus.Paid;
        return Is(word, "denied") || Is(word, "canceled") || Is(word, "cancelled") ? PayoutStatus.Canceled : PayoutStatus.Unknown;

        static bool Is(ReadOnlySpan<char> word, string known) => word.Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    private static Payee? Payee(LeadwayPayout payout)
    {
        var id = VendorText.NullIfBlank(payout.AffiliateId) ?? VendorText.NullIfBlank(payout.Affiliate?.Id);
        var email = VendorText.NullIfBlank(payout.AffiliateEmail) ?? VendorText.NullIfBlank(payout.Affiliate?.Email);
        var name =
            VendorText.NullIfBlank(payout.AffiliateName)
            ?? (payout.Affiliate is { } person ? VendorText.NullIfBlank($"{person.FirstName} {person.LastName}") : null);
        return id is null && email is null && name is null ? null : new Payee(PayeeKind.Affiliate, id, email, name);
    }

    private static PayoutCampaign? Campaign(LeadwayPayout payout)
    {
        var (id, name) = (VendorText.NullIfBlank(payout.CampaignId), VendorText.NullIfBlank(payout.Campaign));
        return id is null && name is null ? null : new PayoutCampaign(id, name);
    }

    private static PayoutAnomalies Anomalies(LeadwayPayout payout, PayoutStatus status, string? currency, decimal? amount) =>
        PayoutAnomalies.UnknownStatus.When(status == PayoutStatus.Unknown)
        | PayoutAnomalies.AmountMissing.When(payout.Amount is null)
        | PayoutAnomalies.NegativeAmount.When(payout.Amount < 0)
        | PayoutAnomalies.AmountRounded.When(payout.Amount != amount)
        | PayoutAnomalies.CurrencyUnreadable.When(currency is null && !string.IsNullOrEmpty(payout.Currency))
        | PayoutAnomalies.DateUnreadable.When(UnreadableValues.Any(payout.Unmapped, Dates))
        | PayoutAnomalies.ValueUnreadable.When(
            UnreadableValues.AnyExcept(payout.Unmapped, Told) || UnreadableValues.AnyExcept(payout.Affiliate?.Unmapped))
        | PayoutAnomalies.OffsetMissing.When(AssumedUtc.Any(payout.Unmapped))
        | PayoutAnomalies.PaidDateWithoutPaidStatus.When(payout.PaidAt is not null && status != PayoutStatus.Paid);

    internal static decimal? Rounded(decimal? amount) =>
        amount is { } sent ? decimal.Round(sent, MaxDecimals, MidpointRounding.AwayFromZero) : null;
}
