using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// A row in a fixed form: its values as text, in a fixed order, without what is not set. Equal rows have equal documents, which the
/// records do not promise: their lists are compared by reference. The vendor's own row is no part of it.
/// </summary>
internal sealed record PayoutDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] // Unknown is the default and would be left out
    public required PayoutStatus Status { get; init; }

    public string? VendorStatus { get; init; }

    /// <summary>Without trailing zeros, so that 20.0 is 20.</summary>
    public required string Amount { get; init; }

    public string? Currency { get; init; }

    public CurrencySource CurrencySource { get; init; }

    public Payee? Payee { get; init; }

    public PayoutCampaign? Campaign { get; init; }

    public string? Period { get; init; }

    public string? CreatedAt { get; init; }

    public string? DueAt { get; init; }

    public string? PaidAt { get; init; }

    public string? UpdatedAt { get; init; }

    public string? Method { get; init; }

    public string? Reference { get; init; }

    public IReadOnlyList<string>? Items { get; init; }

    public bool IsDeleted { get; init; }

    public PayoutAnomalies Anomalies { get; init; }

    public static string Write(Payout row) => JsonSerializer.Serialize(
        new PayoutDocument
        {
            Status = row.Status,
            VendorStatus = row.VendorStatus,
            Amount = (row.Amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
            Currency = row.Currency,
            CurrencySource = row.CurrencySource,
            Payee = row.Payee,
            Campaign = row.Campaign,
            Period = row.Period is { } period ? YearMonthPattern.Iso.Format(period) : null,
            CreatedAt = Text(row.CreatedAt),
            DueAt = Text(row.DueAt),
            PaidAt = Text(row.PaidAt),
            UpdatedAt = Text(row.UpdatedAt),
            Method = row.Method,
            Reference = row.Reference,
            Items = row.Items is { Count: > 0 } ? row.Items : null,
            IsDeleted = row.IsDeleted,
            Anomalies = row.Anomalies,
        },
        SyncJsonContext.Default.PayoutDocument);

    /// <summary>The row again. <see cref="Payout.Raw"/> is a <see cref="JsonNode"/>, empty where the vendor's row was not kept.</summary>
    public static Payout Read(PayoutKey key, string document, string? raw = null)
    {
        var row = JsonSerializer.Deserialize(document, SyncJsonContext.Default.PayoutDocument)!;
        return new Payout
        {
            Key = key,
            Status = row.Status,
            VendorStatus = row.VendorStatus,
            Amount = decimal.Parse(row.Amount, CultureInfo.InvariantCulture),
            Currency = row.Currency,
            CurrencySource = row.CurrencySource,
            Payee = row.Payee,
            Campaign = row.Campaign,
            Period = row.Period is { } period ? YearMonthPattern.Iso.Parse(period).Value : null,
            CreatedAt = Moment(row.CreatedAt),
            DueAt = Moment(row.DueAt),
            PaidAt = Moment(row.PaidAt),
            UpdatedAt = Moment(row.UpdatedAt),
            Method = row.Method,
            Reference = row.Reference,
            Items = row.Items ?? [],
            IsDeleted = row.IsDeleted,
            Anomalies = row.Anomalies,
            Raw = (raw is null ? null : JsonNode.Parse(raw)) ?? new JsonObject(),
        };
    }

    /// <summary>A hash that tells documents apart: 128 bits of SHA-256.</summary>
    public static string FingerprintOf(string document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(document), hash);
        return Convert.ToBase64String(hash[..16]);
    }

    private static string? Text(Instant? moment) => moment is { } known ? InstantPattern.ExtendedIso.Format(known) : null;

    private static Instant? Moment(string? text) => text is null ? null : InstantPattern.ExtendedIso.Parse(text).Value;
}
