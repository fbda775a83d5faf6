using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Json;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// AffiliateWP's payouts and referrals as normalised rows: total and pure. The tables are in docs/vendors/affiliatewp.md.
/// </summary>
internal static class AffiliateWPPayoutMapping
{
    /// <summary>Whether a payout's row stands for the referral: it names a payout, and its status says that this one holds.</summary>
    public static bool IsInPayout(AffiliateWPReferral referral) => NamesPayout(referral) && Is(referral.Status?.Value, "paid");

    /// <summary>Whether the payout failed, so that its row stands for no money.</summary>
    public static bool IsFailed(AffiliateWPPayout payout) => Is(payout.Status?.Value, "failed");

    /// <summary>A payout.</summary>
    /// <param name="payout">The vendor's row.</param>
    /// <param name="settings">The account's settings.</param>
    /// <param name="items">What its referrals say of the currency, where they were asked.</param>
    public static Payout Map(AffiliateWPPayout payout, AffiliateWPMappingSettings settings, ItemsCurrency items = default)
    {
        var amount = Rounded(payout.Amount, settings);
        var status = Status(payout.Status);
        var created = Moment(payout.Date, settings);
        var (currency, source) = items.Code is not null ? (items.Code, CurrencySource.DerivedFromItems)
            : items.IsMixed ? (null, CurrencySource.Unknown)
            : Configured(settings);
        return new Payout
        {
            Key = new PayoutKey(settings.Account.Vendor, settings.Account.Name, PayoutKind.Payout, AffiliateWPIds.Text(payout.PayoutId)),
            Status = status ?? PayoutStatus.Unknown,
            VendorStatus = payout.Status?.Value,
            Amount = amount ?? 0m,
            Currency = currency,
            CurrencySource = source,
            Payee = Payee(payout.AffiliateId),
            CreatedAt = created,
            Method = VendorText.NullIfEmpty(payout.PayoutMethod),
            Reference =
                payout.ServiceId is { } service and not 0
                    ? AffiliateWPIds.Text(service)
                    : VendorText.NullIfEmpty(payout.ServiceInvoiceLink),
            Items = payout.Referrals is { } referrals ? [.. referrals.Select(AffiliateWPIds.Text)] : [],
            Anomalies = Oddities(payout.Amount, amount, created, status)
                | PayoutAnomalies.ValueUnreadable.When(UnreadableValues.AnyExcept(payout.Unmapped, "amount", "date"))
                | PayoutAnomalies.MixedCurrencies.When(items.IsMixed),
            Raw = payout,
        };
    }

    /// <summary>A referral; null for one that is in a payout, whose row stands for it.</summary>
    /// <param name="referral">The vendor's row.</param>
    /// <param name="settings">The account's settings.</param>
    public static Payout? Map(AffiliateWPReferral referral, AffiliateWPMappingSettings settings) =>
        IsInPayout(referral) ? null : MapAny(referral, settings);

    /// <summary>A referral, whether or not a payout's row stands for it.</summary>
    /// <param name="referral">The vendor's row.</param>
    /// <param name="settings">The account's settings.</param>
    public static Payout MapAny(AffiliateWPReferral referral, AffiliateWPMappingSettings settings)
    {
        var amount = Rounded(referral.Amount, settings);
        var status = Status(referral.Status);
        var created = Moment(referral.Date, settings);
        var stated = CurrencyCode.Normalize(referral.Currency);
        var isUnreadable = stated is null && !string.IsNullOrEmpty(referral.Currency);
        var (currency, source) = stated is not null ? (stated, CurrencySource.Stated)
            : isUnreadable ? (null, CurrencySource.Unknown)
            : Configured(settings);
        return new Payout
        {
            Key = new PayoutKey(
                settings.Account.Vendor,
                settings.Account.Name,
                PayoutKind.Commission,
                AffiliateWPIds.Text(referral.ReferralId)
            ),
            Status = status ?? PayoutStatus.Unknown,
            VendorStatus = referral.Status?.Value,
            Amount = amount ?? 0m,
            Currency = currency,
            CurrencySource = source,
            Payee = Payee(referral.AffiliateId),
            Campaign = VendorText.NullIfEmpty(referral.Campaign) is { } campaign ? new PayoutCampaign(null, campaign) : null,
            CreatedAt = created,
            Reference = VendorText.NullIfEmpty(referral.Reference),
            Anomalies = Oddities(referral.Amount, amount, created, status)
                | PayoutAnomalies.ValueUnreadable.When(UnreadableValues.AnyExcept(referral.Unmapped, "amount", "date"))
                | PayoutAnomalies.CurrencyUnreadable.When(isUnreadable)
                | PayoutAnomalies.PayoutVoided.When(NamesPayout(referral) && !IsInPayout(referral)),
            Raw = referral,
        };
    }

    // Null means that the word is not known here.
    private static PayoutStatus? Status(AffiliateWPPayoutStatus? status) => status?.Value?.ToLowerInvariant() switch
    {
        "paid" => PayoutStatus.Paid,
        "processing" => PayoutStatus.Processing,
        "failed" => PayoutStatus.Failed,
        _ => null,
    };

    private static PayoutStatus? Status(AffiliateWPReferralStatus? status) => status?.Value?.ToLowerInvariant() switch
    {
        "unpaid" => PayoutStatus.Due,
        "pending" => PayoutStatus.Pending,
        "paid" => PayoutStatus.Paid,
        "rejected" or "failed" => PayoutStatus.Canceled,
        "draft" => PayoutStatus.Unknown,
        _ => null,
    };

    private static PayoutAnomalies Oddities(decimal? sent, decimal? rounded, Instant? created, PayoutStatus? status) =>
        PayoutAnomalies.UnknownStatus.When(status is null)
        | PayoutAnomalies.AmountMissing.When(sent is null)
        | PayoutAnomalies.NegativeAmount.When(rounded < 0)
        | PayoutAnomalies.AmountRounded.When(sent != rounded)
        | PayoutAnomalies.DateUnreadable.When(created is null);

    private static bool NamesPayout(AffiliateWPReferral referral) => referral.PayoutId is not (null or 0);

    private static bool Is(string? word, string known) => string.Equals(word, known, StringComparison.OrdinalIgnoreCase);

    internal static decimal? Rounded(decimal? amount, AffiliateWPMappingSettings settings) =>
        amount is { } sent ? decimal.Round(sent, settings.Decimals, MidpointRounding.AwayFromZero) : null;

    private static (string? Currency, CurrencySource Source) Configured(AffiliateWPMappingSettings settings) =>
        (settings.Currency, settings.Currency is null ? CurrencySource.Unknown : CurrencySource.Configured);

    // A date of the year 9999 stands for none, and with an offset it would lie beyond all instants.
    internal static Instant? Moment(LocalDateTime? date, AffiliateWPMappingSettings settings) =>
        date is { Year: > 0 and < 9999 } local ? local.InZoneLeniently(settings.Zone).ToInstant() : null;

    private static Payee? Payee(long? affiliate) =>
        affiliate is { } id and not 0 ? new Payee(PayeeKind.Affiliate, AffiliateWPIds.Text(id)) : null;
}
