namespace Affiliate.Client.Leadway;

/// <summary>A Leadway payout as a normalised row: total and pure. The table is in docs/vendors/leadway.md.</summary>
internal static class LeadwayPayoutMapping
{
    // More decimals than any currency has: the tail of a float.
    private const int MostDecimals = 4;

    public static Payout Map(LeadwayPayout payout, AffiliateAccount account)
    {
        var status = Status(payout.Status);
        var currency = CurrencyCode.Normalize(payout.Currency);
        var amount = decimal.Round(payout.Amount ?? 0m, MostDecimals, MidpointRounding.AwayFromZero);
        return new Payout
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Payout, payout.Id ?? ""),
            Status = status,
            VendorStatus = payout.Status?.Value,
            Amount = amount,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Stated,
            Payee = Payee(payout),
            Campaign = Text(payout.CampaignId) is null && Text(payout.Campaign) is null ? null : new PayoutCampaign(Text(payout.CampaignId), Text(payout.Campaign)),
            Period = payout.PayoutMonth?.InUtc().Date.ToYearMonth(),
            CreatedAt = payout.CreatedAt,
            DueAt = payout.DueAt,
            PaidAt = payout.PaidAt,
            UpdatedAt = payout.UpdatedAt,
            Method = Text((status == PayoutStatus.Paid ? payout.PaidMethod : payout.PayoutMethod)?.Value),
            Reference = Text(payout.AltId),
            IsDeleted = payout.Deleted ?? false,
            Anomalies = Anomalies(payout, status, currency, amount),
            Raw = payout,
        };
    }

    internal static PayoutStatus Status(LeadwayPayoutStatus? status) => status?.Value?.Trim().ToUpperInvariant() switch
    {
        "PENDING" => PayoutStatus.Pending,
        "APPROVED" => PayoutStatus.Due,
        "PAID" => PayoutStatus.Paid,
        "DENIED" or "CANCELED" or "CANCELLED" => PayoutStatus.Canceled,
        _ => PayoutStatus.Unknown,
    };

    private static Payee? Payee(LeadwayPayout payout)
    {
        var id = Text(payout.AffiliateId) ?? Text(payout.Affiliate?.Id);
        var email = Text(payout.AffiliateEmail) ?? Text(payout.Affiliate?.Email);
        var name = Text(payout.AffiliateName) ?? Text($"{payout.Affiliate?.FirstName} {payout.Affiliate?.LastName}");
        return id is null && email is null && name is null ? null : new Payee(PayeeKind.Affiliate, id, email, name);
    }

    private static PayoutAnomalies Anomalies(LeadwayPayout payout, PayoutStatus status, string? currency, decimal amount)
    {
        var anomalies = PayoutAnomalies.None;
        if (status == PayoutStatus.Unknown) anomalies |= PayoutAnomalies.UnknownStatus;
        if (payout.Amount is null) anomalies |= PayoutAnomalies.AmountMissing;
        if (payout.Amount < 0) anomalies |= PayoutAnomalies.NegativeAmount;
        if (payout.Amount is { } stated && stated != amount) anomalies |= PayoutAnomalies.AmountRounded;
        if (currency is null && !string.IsNullOrEmpty(payout.Currency)) anomalies |= PayoutAnomalies.CurrencyUnreadable;
        if (payout.PaidAt is not null && status != PayoutStatus.Paid) anomalies |= PayoutAnomalies.PaidDateWithoutPaidStatus;
        return anomalies;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
