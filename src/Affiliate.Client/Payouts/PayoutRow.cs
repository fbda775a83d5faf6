using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Payouts;

/// <summary>
/// A <see cref="Payout"/> as one flat row for tables: texts, one amount, dates in UTC, no nested values and nothing of the vendor's own row.
/// </summary>
/// <remarks>
/// The ids of <see cref="Payout.Items"/> have no column. Two equal payouts make equal rows; a time is cut to a tenth of a microsecond.
/// </remarks>
public sealed record PayoutRow
{
    private static readonly Instant LastDateTime = Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));

    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }

    /// <summary>The account's name in this program.</summary>
    public required string Account { get; init; }

    /// <summary>The word of <see cref="PayoutKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The vendor's id; unique together with vendor, account and kind.</summary>
    public required string Id { get; init; }

    /// <summary>The word of <see cref="PayoutStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>The status as the vendor spells it.</summary>
    public string? VendorStatus { get; init; }

    /// <summary>The amount in major units, with its sign; null where the vendor's row has none, so that no sum counts it as 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code; null where nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>The word of <see cref="Monetary.CurrencySource"/>.</summary>
    public required string CurrencySource { get; init; }

    /// <summary>The word of <see cref="Payouts.PayeeKind"/>; null where the row names nobody.</summary>
    public string? PayeeKind { get; init; }

    /// <summary>The vendor's id of the payee.</summary>
    public string? PayeeId { get; init; }

    /// <summary>The payee's e-mail address.</summary>
    public string? PayeeEmail { get; init; }

    /// <summary>The payee's name.</summary>
    public string? PayeeName { get; init; }

    /// <summary>The vendor's id of the campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The name of the campaign.</summary>
    public string? CampaignName { get; init; }

    /// <summary>The month that the row settles, as <c>2024-06</c>.</summary>
    public string? Period { get; init; }

    /// <summary>When the row was made, in UTC. This and every other time: null also outside the years 1 to 9999.</summary>
    public DateTime? CreatedAt { get; init; }

    /// <summary>When the money is due, in UTC.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>When it was paid, in UTC, as the vendor states it. Says nothing about <see cref="Status"/>.</summary>
    public DateTime? PaidAt { get; init; }

    /// <summary>When the row last changed, in UTC.</summary>
    public DateTime? UpdatedAt { get; init; }

    /// <summary>How it is paid, as the vendor spells it.</summary>
    public string? Method { get; init; }

    /// <summary>A reference outside the vendor, for example the payment service's id.</summary>
    public string? Reference { get; init; }

    /// <summary>The vendor marks the row as deleted: part of no sum.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The words of <see cref="PayoutAnomalies"/>, parted by commas; <c>None</c> where nothing is odd.</summary>
    public required string Anomalies { get; init; }

    /// <summary>The flat row of a payout.</summary>
    /// <param name="payout">The payout.</param>
    /// <example><code>var table = rows.Select(PayoutRow.From).ToList();</code></example>
    public static PayoutRow From(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return new PayoutRow
        {
            Vendor = payout.Key.Vendor,
            Account = payout.Key.Account,
            Kind = payout.Kind.ToString(),
            Id = payout.Key.Id,
            Status = payout.Status.ToString(),
            VendorStatus = payout.VendorStatus,
            Amount = payout.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) ? null : payout.Amount,
            Currency = payout.Currency,
            CurrencySource = payout.CurrencySource.ToString(),
            PayeeKind = payout.Payee?.Kind.ToString(),
            PayeeId = payout.Payee?.Id,
            PayeeEmail = payout.Payee?.Email,
            PayeeName = payout.Payee?.Name,
            CampaignId = payout.Campaign?.Id,
            CampaignName = payout.Campaign?.Name,
            Period = payout.Period is { } period ? YearMonthPattern.Iso.Format(period) : null,
            CreatedAt = Utc(payout.CreatedAt),
            DueAt = Utc(payout.DueAt),
            PaidAt = Utc(payout.PaidAt),
            UpdatedAt = Utc(payout.UpdatedAt),
            Method = payout.Method,
            Reference = payout.Reference,
            IsDeleted = payout.IsDeleted,
            Anomalies = payout.Anomalies.ToString(),
        };
    }

    private static DateTime? Utc(Instant? moment) =>
        moment is { } known && known >= NodaConstants.BclEpoch && known <= LastDateTime ? known.ToDateTimeUtc() : null;
}
