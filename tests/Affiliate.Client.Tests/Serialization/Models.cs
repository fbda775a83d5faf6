using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace Affiliate.Client.Tests.Serialization;

/// <summary>Random models, with everything in them that text, money and time can hold.</summary>
internal static class Models
{
    private static readonly Gen<string> Text = Gen.Elements(
        "", " ", "7", "Ann", "Ann \"the\" <b>O'Neil</b>", "=1+1", "Żółć 日本語 🦊", "a\r\nb\tc\0", "2024-01-01T00:00:00Z", "null", "\u202Eevil");

    private static readonly Gen<string?> MaybeText = Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant((string?)null));

    private static readonly Gen<decimal> Amount =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from size in Gen.Choose(0, 3)
        from sign in Gen.Choose(0, 1)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, size > 1 ? middle : 0, size > 2 ? high : 0, sign == 1, (byte)scale);

    private static readonly Gen<Instant?> Moment =
        from seconds in Gen.Choose(int.MinValue, int.MaxValue)
        from factor in Gen.Elements(0, 1, 29, -60)
        from nanoseconds in Gen.Choose(0, 999_999_999)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => (Instant?)null,
            1 => Instant.FromUnixTimeSeconds(seconds),
            _ => Instant.FromUnixTimeSeconds((long)seconds * factor) + Duration.FromNanoseconds(nanoseconds),
        };

    private static readonly Gen<Payee?> Who =
        from kind in Gen.Elements(Enum.GetValues<PayeeKind>())
        from id in MaybeText
        from email in MaybeText
        from name in MaybeText
        from nobody in Gen.Choose(0, 3)
        select nobody == 0 ? null : new Payee(kind, id, email, name);

    private static readonly Gen<PayoutAnomalies> Odd = Gen.Choose(0, (1 << 15) - 1).Select(flags => (PayoutAnomalies)flags);

    private static readonly Gen<PayoutKey> Key =
        from vendor in Text
        from account in Text
        from kind in Gen.Elements(Enum.GetValues<PayoutKind>())
        from id in Text
        select new PayoutKey(vendor, account, kind, id);

    public static Gen<Payout> Payouts { get; } =
        from key in Key
        from status in Gen.Elements(Enum.GetValues<PayoutStatus>())
        from amount in Amount
        from source in Gen.Elements(Enum.GetValues<CurrencySource>())
        from payee in Who
        from texts in MaybeText.ArrayOf(6)
        from moments in Moment.ArrayOf(4)
        from items in Text.ListOf()
        from odd in Odd
        from month in Gen.Choose(0, 12)
        from deleted in Gen.Elements(true, false)
        select new Payout
        {
            Key = key,
            Status = status,
            VendorStatus = texts[0],
            Amount = amount,
            Currency = texts[1],
            CurrencySource = source,
            Payee = payee,
            Campaign = texts[2] is null ? null : new PayoutCampaign(texts[2], texts[3]),
            Period = month == 0 ? null : new YearMonth(2020 + month, month),
            CreatedAt = moments[0],
            DueAt = moments[1],
            PaidAt = moments[2],
            UpdatedAt = moments[3],
            Method = texts[4],
            Reference = texts[5],
            Items = [.. items],
            IsDeleted = deleted,
            Anomalies = odd,
            Raw = new { Secret = "canary-raw" },
        };

    public static Gen<EarnedCommission> Commissions { get; } =
        from payout in Payouts
        from rate in Amount
        from tier in Gen.Choose(0, 4)
        select new EarnedCommission
        {
            Key = payout.Key,
            Status = payout.Status,
            VendorStatus = payout.VendorStatus,
            Amount = payout.Amount,
            BaseAmount = tier == 0 ? null : rate,
            Rate = rate,
            RateType = payout.Method,
            Tier = tier == 0 ? null : tier,
            Currency = payout.Currency,
            Affiliate = payout.Payee,
            Campaign = payout.Campaign,
            PayoutId = payout.Reference,
            CreatedAt = payout.CreatedAt,
            DueAt = payout.DueAt,
            Anomalies = payout.Anomalies,
            Raw = payout.Raw,
        };

    public static Gen<AffiliateProfile> Affiliates { get; } =
        from payout in Payouts
        from status in Gen.Elements(Enum.GetValues<AffiliateStatus>())
        from count in Gen.Choose(-1, int.MaxValue)
        select new AffiliateProfile
        {
            Key = new AffiliateKey(payout.Key.Vendor, payout.Key.Account, payout.Key.Id),
            Status = status,
            Email = payout.Payee?.Email,
            Name = payout.Payee?.Name,
            HasSales = count < 0 ? null : count > 1000,
            Sales = count < 0 ? null : count * 1000L,
            Revenue = payout.Amount,
            Owed = count < 0 ? null : -payout.Amount,
            Currency = payout.Currency,
            CreatedAt = payout.CreatedAt,
            UpdatedAt = payout.UpdatedAt,
            IsDeleted = payout.IsDeleted,
            Raw = payout.Raw,
        };

    public static Gen<Conversion> Conversions { get; } =
        from payout in Payouts
        select new Conversion
        {
            CustomerEmail = payout.Payee?.Email,
            PurchaseCode = payout.Reference,
            Amount = payout.IsDeleted ? null : payout.Money,
            Url = payout.IsDeleted ? new Uri("https://shop.example/a?b=ż") : null,
        };

    public static Gen<PayoutQuery> Queries { get; } =
        from payee in MaybeText
        from start in Moment
        from end in Moment
        from statuses in Gen.SubListOf(Enum.GetValues<PayoutStatus>())
        select new PayoutQuery
        {
            PayeeId = payee,
            Statuses = [.. statuses],
            Due = start > end ? new Interval(end, start) : new Interval(start, end),
            PageSize = statuses.Count == 0 ? null : statuses.Count,
        };

    public static AffiliateAccount Account { get; } = new("Fake", "default");
}
