using System.Reflection;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Tests.Payouts;

/// <summary>Two readings of one unchanged row are equal, every other difference shows, and the text of a row may stand in a log.</summary>
public sealed class EqualityTests
{
    private static readonly PayoutKey Key = new("Acme", "default", PayoutKind.Payout, "7");

    [Fact]
    public void Two_readings_of_an_unchanged_payout_are_equal()
    {
        ReadPayout().ShouldBe(ReadPayout());
        ReadPayout().GetHashCode().ShouldBe(ReadPayout().GetHashCode());
        ReadPayout().ShouldNotBe(ReadPayout() with { Items = ["1", "3"] });
        ReadPayout().ShouldNotBe(ReadPayout() with { Items = ["2", "1"] });
        ReadPayout().GetHashCode().ShouldNotBe((ReadPayout() with { Items = ["2", "1"] }).GetHashCode());
        (ReadPayout() with { Items = [] }).ShouldBe(ReadPayout() with { Items = new List<string>() });
        new HashSet<Payout> { ReadPayout(), ReadPayout() }.Count.ShouldBe(1);
    }

    [Fact]
    public void Two_readings_of_an_unchanged_commission_or_affiliate_are_equal()
    {
        ReadCommission().ShouldBe(ReadCommission());
        ReadCommission().ShouldNotBe(ReadCommission() with { Amount = 2m });
        ReadAffiliate().ShouldBe(ReadAffiliate());
        ReadAffiliate().ShouldNotBe(ReadAffiliate() with { Owed = 2m });
    }

    // A property that is added later takes part without anybody thinking of it.
    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_but_the_raw_row_takes_part(string record, string property)
    {
        var rows = new Dictionary<string, Func<object>>
        {
            [nameof(Payout)] = ReadPayout,
            [nameof(EarnedCommission)] = ReadCommission,
            [nameof(AffiliateProfile)] = ReadAffiliate,
        };
        var (row, same) = (rows[record](), rows[record]());
        var member = row.GetType().GetProperty(property)!;
        member.SetValue(row, Another(member, member.GetValue(row)));
        row.Equals(same).ShouldBe(property == nameof(Payout.Raw));
    }

    [Fact]
    public void The_text_of_a_row_holds_no_name_no_address_and_no_raw_row()
    {
        ReadPayout().ToString().ShouldBe("Acme/default/Payout/7 Paid 12.50 USD to 44");
        $"{ReadPayout() with { Payee = null }}".ShouldBe("Acme/default/Payout/7 Paid 12.50 USD");
        $"{ReadPayout().Payee}".ShouldBe("Affiliate 44");
        ReadCommission().ToString().ShouldBe("Acme/default/Payout/7 Due 1 EUR of 44");
        ReadAffiliate().ToString().ShouldEndWith(" Active");
        foreach (var text in new[] { $"{ReadPayout()}", $"{ReadCommission()}", $"{ReadAffiliate()}" })
        {
            text.ShouldNotContain("canary");
            text.ShouldNotContain("@");
        }
    }

    public static TheoryData<string, string> Properties =>
        [.. from type in new[] { typeof(Payout), typeof(EarnedCommission), typeof(AffiliateProfile) }
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.CanWrite
            select (type.Name, property.Name)];

    private static object Another(PropertyInfo property, object? value) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
        {
            var type when type == typeof(string) => value + "x",
            var type when type == typeof(decimal) => ((decimal?)value ?? 0m) + 1m,
            var type when type == typeof(int) => ((int?)value ?? 0) + 1,
            var type when type == typeof(long) => ((long?)value ?? 0L) + 1L,
            var type when type == typeof(bool) => value is not true,
            var type when type == typeof(Instant) => ((Instant?)value ?? default) + Duration.Epsilon,
            var type when type == typeof(YearMonth) => new YearMonth(1999, 1),
            var type when type == typeof(Payee) => new Payee(PayeeKind.Consumer, "other"),
            var type when type == typeof(PayoutCampaign) => new PayoutCampaign("other", "other"),
            var type when type == typeof(PayoutKey) => Key with { Id = "8" },
            var type when type == typeof(AffiliateKey) => new AffiliateKey("Acme", "default", "9"),
            var type when type == typeof(IReadOnlyList<string>) => new List<string> { "other" },
            var type when type == typeof(object) => new object(),
            var type when type.IsEnum => Enum.ToObject(type, Convert.ToInt32(value, null) + 1),
            var type => throw new InvalidOperationException($"Say how another {type.Name} is made."),
        };

    private static Payout ReadPayout() => new()
    {
        Key = Key,
        Status = PayoutStatus.Paid,
        Amount = 12.50m,
        Currency = "USD",
        CurrencySource = CurrencySource.Stated,
        Payee = new(PayeeKind.Affiliate, "44", "canary-payee@example.com", "canary-name"),
        Items = ["1", "2"],
        Raw = new { Secret = "canary-raw" },
    };

    private static EarnedCommission ReadCommission() => new()
    {
        Key = Key,
        Status = PayoutStatus.Due,
        Amount = 1m,
        Currency = "EUR",
        Affiliate = new(PayeeKind.Affiliate, "44", "canary-payee@example.com"),
        Raw = new object(),
    };

    private static AffiliateProfile ReadAffiliate() => new()
    {
        Key = new("Acme", "default", "44"),
        Status = AffiliateStatus.Active,
        Email = "canary-payee@example.com",
        Raw = new object(),
    };
}
