using Affiliate.Client.Http;
using Affiliate.Client.Monetary;

namespace Affiliate.Client.Aisle;

internal static class AisleOptionsValidator
{
    public static IEnumerable<string> Validate(AisleOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.BrandId))
            yield return $"{nameof(options.BrandId)} is missing. Set it to the brand's id that the vendor gave you.";
        else if (options.BrandId is "." or "..")
            yield return $"{nameof(options.BrandId)} is '{options.BrandId}', which is no id. Set it to the brand's id that the "
                + "vendor gave you.";
        else if (CredentialValidator.Validate(nameof(options.BrandId), options.BrandId) is { } brand) yield return brand;
        else if (!IsNumber(options.BrandId) && !string.IsNullOrEmpty(options.ApiKey) && IsNumber(options.ApiKey))
            yield return $"{nameof(options.BrandId)} and {nameof(options.ApiKey)} look swapped: the key is a number, and the id is "
                + "none. Set each to its own value.";
        if (KeyProblem(nameof(options.ApiKey), options.ApiKey, isRequired: true) is { } key)
            yield return key;
        if (KeyProblem(nameof(options.SubscribeApiKey), options.SubscribeApiKey, isRequired: false) is { } subscribeKey)
            yield return subscribeKey;
        if (!IsToken(options.ApiKeyHeader))
            yield return $"{nameof(options.ApiKeyHeader)} is no header name. Set it to one, or leave it out for X-Api-Key.";
        if (options.ApiKeyScheme is not null && !IsToken(options.ApiKeyScheme))
            yield return $"{nameof(options.ApiKeyScheme)} is no authentication scheme. Set it to one word such as Bearer, or leave it out.";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } address)
            yield return address;
        if (BaseAddressValidator.Validate(nameof(options.SubscribeAddress), options.SubscribeAddress) is { } subscribeAddress)
            yield return subscribeAddress;
        if (options.Currency is not null && CurrencyCode.Normalize(options.Currency) is null)
            yield return $"{nameof(options.Currency)} is no three-letter ISO 4217 code. Set it to one such as USD, or leave it out.";
    }

    private static string? KeyProblem(string name, string? key, bool isRequired)
    {
        if (string.IsNullOrWhiteSpace(key))
            return isRequired || key is not null ? $"{name} is missing. Set it to the key that the vendor gave you." : null;
        return CredentialValidator.Validate(name, key);
    }

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);

    private static bool IsToken(string? text) =>
        !string.IsNullOrEmpty(text)
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-.^_`|~".Contains(letter, StringComparison.Ordinal));
}
