using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Leadway.Http;

/// <summary>Reads the error bodies of the token calls, which have one shape and tell the cause in their message alone.</summary>
internal sealed class LeadwayOAuthErrorReader : IApiErrorReader
{
    private const string InvalidGrant = "invalid_grant";
    private static readonly LeadwayErrorReader Common = new();

    public static bool IsInvalidGrant(AffiliateApiException failure) =>
        failure.VendorCode == InvalidGrant || failure.Messages.Any(IsInvalidGrant);

    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        failure = AddStandardShape(Common.Read(failure, body), body);
        if (failure.VendorCode == InvalidGrant || failure.Messages.Any(IsInvalidGrant))
        {
            return failure with
            {
                Kind = ApiFailureKind.Authentication,
                Hint =
                    "The refresh token is expired, revoked or used already. Authorise the app again and set "
                        + $"{nameof(LeadwayOptions.RefreshToken)}.",
            };
        }

        if (failure.Messages.Any(message => message.Contains("location is not active", StringComparison.OrdinalIgnoreCase)))
        {
            return failure with
            {
                Kind = ApiFailureKind.Authentication,
                Hint = "The refresh token is kept: it works again as soon as the location is active.",
            };
        }

        return
            failure
                is
            {
                StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity,
                ForeignPage: null
            }
            ? failure with
            {
                Hint =
                    $"Check {nameof(LeadwayOptions.ClientId)}, {nameof(LeadwayOptions.ClientSecret)} and "
                        + $"{nameof(LeadwayOptions.OAuthStyle)} of this account.",
            }
            : failure;
    }

    // RFC 6749, 5.2: {"error": code, "error_description": text}.
    private static ApiFailure AddStandardShape(ApiFailure failure, JsonElement? body)
    {
        if (body is not { } json || ErrorJson.Text(json, "error") != InvalidGrant) return failure;
        return failure with
        {
            VendorCode = InvalidGrant,
            Messages = ErrorJson.Text(json, "error_description") is { } description
                ? [description]
                : [.. failure.Messages.Where(message => message != InvalidGrant)],
        };
    }

    private static bool IsInvalidGrant(string message) => message.Contains("invalid grant", StringComparison.OrdinalIgnoreCase);
}
