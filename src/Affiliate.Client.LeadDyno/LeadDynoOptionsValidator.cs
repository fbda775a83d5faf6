using Affiliate.Client.Http;

namespace Affiliate.Client.LeadDyno;

internal static class LeadDynoOptionsValidator
{
    public static IEnumerable<string> Validate(LeadDynoOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ApiKey))
            yield return $"{nameof(options.ApiKey)} is missing. Set it to the private key of the account (in the app: Account, Profile).";
        else if (CredentialValidator.Validate(nameof(options.ApiKey), options.ApiKey) is { } key) yield return key;
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } problem) yield return problem;
        // A server on this machine is a test's own, and has the routes where it likes.
        else if (
            !options.BaseAddress!.IsLoopback && !options.BaseAddress.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.Ordinal)
        )
            yield return $"{nameof(options.BaseAddress)} does not end in /v1, which every route stands below. Leave it out, or add /v1.";
        if (options.KeyPlacement is not (LeadDynoKeyPlacement.Query or LeadDynoKeyPlacement.Bearer))
            yield return $"{nameof(options.KeyPlacement)} is {options.KeyPlacement}. Set it to Query or Bearer.";
    }
}
