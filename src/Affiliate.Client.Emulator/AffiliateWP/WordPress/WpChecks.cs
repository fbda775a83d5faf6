using System.Globalization;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal static class WpChecks
{
    /// <summary>The refusals of the parameters that every collection has.</summary>
    public static WpRefusal? Common(WpArguments arguments, Func<string, bool> isSortable)
    {
        foreach (var name in (string[])["number", "offset"])
        {
            if (arguments.Plain(name) is { } value && (value.IsArray || !IsNumeric(value.Scalar!)))
                return WpRefusal.Bare(name);
        }

        if (arguments.Plain("order") is { } order && order.Scalar?.ToUpperInvariant() is not ("ASC" or "DESC"))
            return WpRefusal.Bare("order");
        if (arguments.Plain("orderby") is { } orderBy && (orderBy.IsArray || !isSortable(orderBy.Scalar!)))
            return WpRefusal.Bare("orderby");
        if (arguments.Plain("fields") is { IsArray: true })
            return WpRefusal.Bare("fields");
        if (arguments.Plain("rest_id") is { Scalar: { } restId } && !restId.Contains(':', StringComparison.Ordinal))
            return WpRefusal.Bare("rest_id");
        return null;
    }

    public static bool IsNumeric(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>PHP's absint: the leading number, decimals cut, sign dropped; 0 when there is none.</summary>
    public static long AbsInt(string? text)
    {
        if (text is null || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return 0;
        return (long)Math.Min(long.MaxValue, Math.Abs(decimal.Truncate(value)));
    }
}
