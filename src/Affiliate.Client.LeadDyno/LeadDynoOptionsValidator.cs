using Affiliate.Client.Http;

namespace Affiliate.Client.LeadDyno;

internal static class LeadDynoOptionsValidator
{
    public static IEnumerable<string> Validate(LeadDynoOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ApiKey))
            yield return $"{nameof(options.ApiKey)} is missing. Set it to the private key of the account (in the app: Account, Profile).";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } problem) yield return problem;
        if (options.KeyPlacement is not (LeadDynoKeyPlacement.Query or LeadDynoKeyPlacement.Bearer))
            yield return $"{nameof(options.KeyPlacement)} is {options.KeyPlacement}. Set it to Query or Bearer.";
    }
}
