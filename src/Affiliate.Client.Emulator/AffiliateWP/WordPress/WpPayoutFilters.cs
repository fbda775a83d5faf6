using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>The parameters of the payouts that do something else than their names say.</summary>
internal static class WpPayoutFilters
{
    private static readonly string[] Operators = [">", "<", ">=", "<=", "=", "!="];

    private static readonly Version ReferralsFilter = new(2, 7);

    /// <summary>A single amount is always refused; a range needs both ends; anything less silently means 1.</summary>
    public static WpParameter<AffiliateWPPayoutRow> Amount() => new("amount")
    {
        Check = value => value.IsArray ? null : WpRefusal.Bare("amount"),
        Condition = (value, arguments) =>
        {
            if (value.Scalar is { } scalar)
                return Compared(WpChecks.AbsInt(scalar), arguments.Filter("amount_compare")?.Scalar);

            var min = WpChecks.AbsInt(value.Map.GetValueOrDefault("min"));
            var max = WpChecks.AbsInt(value.Map.GetValueOrDefault("max"));
            var isRange = IsGiven(value, "min") && IsGiven(value, "max");
            return isRange ? row => row.Amount >= min && row.Amount <= max : row => row.Amount == 1;
        },
    };

    /// <summary>Checked, then ignored; only inside <c>filter</c> it works, see <see cref="Amount"/>.</summary>
    public static WpParameter<AffiliateWPPayoutRow> AmountCompare() => new("amount_compare")
    {
        Check = value => value.Scalar is { } text && Operators.Contains(text) ? null : WpRefusal.Bare("amount_compare"),
        Condition = (_, _) => null,
    };

    /// <summary>Counts only referrals that are paid; if none of the list is, nothing is filtered.</summary>
    public static WpParameter<AffiliateWPPayoutRow> Referrals(AffiliateWPEmulator shop)
    {
        var ids = WpFilters.Ids<AffiliateWPPayoutRow>(shop, "referrals", row => row.Id);
        return ids with
        {
            Condition = (value, _) =>
            {
                if (shop.PluginVersion < ReferralsFilter)
                    return null;

                var paid = value.AsList().Select(WpChecks.AbsInt).Where(id => shop.Referrals.Find(id)?.Status == "paid").ToHashSet();
                return paid.Count == 0 ? null : row => GetItems(row).Any(paid.Contains);
            },
        };
    }

    public static IEnumerable<long> GetItems(AffiliateWPPayoutRow row) =>
        row.Referrals.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture));

    private static bool IsGiven(WpValue value, string end) => value.Map.TryGetValue(end, out var text) && text != "0";

    private static Func<AffiliateWPPayoutRow, bool>? Compared(long amount, string? compare) => amount == 0 ? null : compare switch
    {
        ">" => row => row.Amount > amount,
        "<" => row => row.Amount < amount,
        ">=" => row => row.Amount >= amount,
        "<=" => row => row.Amount <= amount,
        "!=" => row => row.Amount != amount,
        _ => row => row.Amount == amount,
    };
}
