using Affiliate.Client.Http;

namespace Globex;

internal static class GlobexOptionsValidator
{
    public static IEnumerable<string> Validate(GlobexOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ApiKey))
            yield return $"{nameof(options.ApiKey)} is missing. Set it to the key from Globex's settings page.";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } address) yield return address;
    }
}
