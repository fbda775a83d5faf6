using Affiliate.Client.Http;
using Affiliate.Client.Leadway.OAuth;

namespace Affiliate.Client.Leadway;

internal static class LeadwayOptionsValidator
{
    private static readonly TimeSpan LongestAhead = TimeSpan.FromHours(12);

    public static IEnumerable<string> Validate(LeadwayOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.LocationId))
            yield return $"{nameof(options.LocationId)} is missing. Set it to the id of the location (sub-account), for example "
                + "ve9EPM428h8vShlRW1KT.";
        else if (LocationProblem(options.LocationId) is { } location)
            yield return location;
        if (
            string.IsNullOrWhiteSpace(options.ApiVersion)
            || !options.ApiVersion.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
        )
            yield return $"{nameof(options.ApiVersion)} is no version. Leave it out, or set it to 2021-07-28.";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.BaseAddress) is { } problem) yield return problem;
        foreach (var credential in Credentials(options)) yield return credential;
    }

    private static IEnumerable<string> Credentials(LeadwayOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.AccessToken))
        {
            if (!string.IsNullOrWhiteSpace(options.RefreshToken))
                yield return $"{nameof(options.AccessToken)} and {nameof(options.RefreshToken)} are both set. Keep "
                    + $"{nameof(options.AccessToken)} for a static token, or take it out to use OAuth.";
            if (CredentialValidator.Validate(nameof(options.AccessToken), options.AccessToken) is { } token) yield return token;
            yield break;
        }

        if (
            string.IsNullOrWhiteSpace(options.ClientId)
            && string.IsNullOrWhiteSpace(options.ClientSecret)
            && string.IsNullOrWhiteSpace(options.RefreshToken)
        )
        {
            yield return $"{nameof(options.AccessToken)} is missing. Set it to a token of the location (Leadway portal), or set "
                + $"{nameof(options.ClientId)}, {nameof(options.ClientSecret)} and {nameof(options.RefreshToken)} of an app.";
            yield break;
        }

        foreach (var problem in App(options)) yield return problem;
    }

    private static IEnumerable<string> App(LeadwayOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return Missing(nameof(options.ClientId), "the id of the marketplace app");
        if (string.IsNullOrWhiteSpace(options.ClientSecret))
            yield return Missing(nameof(options.ClientSecret), "the secret of the marketplace app");
        if (string.IsNullOrWhiteSpace(options.RefreshToken) && string.IsNullOrWhiteSpace(options.TokenDirectory))
            yield return Missing(
                nameof(options.RefreshToken),
                $"the refresh token that the authorisation gave (or set {nameof(options.TokenDirectory)} to where it was stored)"
            );
        if (CredentialValidator.Validate(nameof(options.ClientId), options.ClientId) is { } id)
            yield return id;
        if (CredentialValidator.Validate(nameof(options.ClientSecret), options.ClientSecret) is { } secret)
            yield return secret;
        if (CredentialValidator.Validate(nameof(options.RefreshToken), options.RefreshToken) is { } refresh)
            yield return refresh;
        if (!Enum.IsDefined(options.OAuthStyle))
            yield return $"{nameof(options.OAuthStyle)} is unknown. Set it to {LeadwayOAuthStyle.Classic} or {LeadwayOAuthStyle.V3}.";
        if (options.RefreshAhead < TimeSpan.Zero || options.RefreshAhead > LongestAhead)
            yield return $"{nameof(options.RefreshAhead)} is {options.RefreshAhead}. Set it between 00:00:00 and 12:00:00.";
    }

    private static string Missing(string key, string what) =>
        $"{key} is missing. Set it to {what}, or use {nameof(LeadwayOptions.AccessToken)} alone.";

    // The id is part of the path, which logs and spans show: a token must never stand in it.
    private static string? LocationProblem(string location) =>
        location.StartsWith("pit-", StringComparison.OrdinalIgnoreCase) || location.StartsWith("eyJ", StringComparison.Ordinal)
            ? $"{nameof(LeadwayOptions.LocationId)} holds a token. Set it to the id of the location, and "
                + $"{nameof(LeadwayOptions.AccessToken)} to the token."
        : location.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? null
        : $"{nameof(LeadwayOptions.LocationId)} holds a letter that no id has. Set it to the id alone, for example ve9EPM428h8vShlRW1KT.";
}
