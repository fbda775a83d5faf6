using Affiliate.Client.Http;

namespace Affiliate.Client.Conformance.Tests.Acme;

internal static class AcmeOptionsValidator
{
    public static IEnumerable<string> Validate(AcmeOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ApiKey))
            yield return $"{nameof(options.ApiKey)} is missing. Set it to the key from Acme's settings page.";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } address)
            yield return address;
    }
}
