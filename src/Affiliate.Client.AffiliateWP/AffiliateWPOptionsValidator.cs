using Affiliate.Client.Http;
using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.AffiliateWP;

internal static class AffiliateWPOptionsValidator
{
    private const int MaxDecimals = 8;

    public static IEnumerable<string> Validate(AffiliateWPOptions options)
    {
        if (BaseAddressValidator.Validate(nameof(options.SiteAddress), options.SiteAddress) is { } problem) yield return problem;
        else if (options.SiteAddress!.AbsolutePath.Split('/').Contains("wp-json", StringComparer.OrdinalIgnoreCase))
            yield return $"{nameof(options.SiteAddress)} holds wp-json, which is added here. Set it to the address of the site alone.";
        if (Credential(nameof(options.PublicKey), options.PublicKey) is { } key) yield return key;
        // With an empty token the server fails with a PHP error instead of a refusal.
        if (Credential(nameof(options.Token), options.Token) is { } token) yield return token;
        if (!string.IsNullOrEmpty(options.PublicKey) && options.PublicKey.Contains(':', StringComparison.Ordinal))
            yield return $"{nameof(options.PublicKey)} holds a colon, which Basic authentication cannot carry. Set it to the public "
                + "key alone.";
        if (!string.IsNullOrWhiteSpace(options.Token) && options.PublicKey == options.Token)
            yield return $"{nameof(options.Token)} is the same as {nameof(options.PublicKey)}. The site shows two values; set each "
                + "to its own.";
        if (!string.IsNullOrEmpty(options.Currency) && CurrencyCode.Normalize(options.Currency) is null)
            yield return $"{nameof(options.Currency)} is no ISO 4217 code. Set it to three letters, for example USD, or leave it out.";
        if (options.AmountDecimals is < 0 or > MaxDecimals)
            yield return FormattableString.Invariant(
                $"{nameof(options.AmountDecimals)} is {options.AmountDecimals}. Set it to 0 to {MaxDecimals}.");
        if (string.IsNullOrEmpty(options.TimeZone) || DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null)
            yield return $"{nameof(options.TimeZone)} is no IANA time zone. Set it to UTC, or to a name like America/New_York.";
    }

    private static string? Credential(string key, string? value) =>
        string.IsNullOrWhiteSpace(value)
            ? $"{key} is missing. Set it to the value that the site shows below AffiliateWP, Tools, API Keys."
            : CredentialValidator.Validate(key, value);
}
