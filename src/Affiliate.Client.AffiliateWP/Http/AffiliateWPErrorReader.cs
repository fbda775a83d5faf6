using System.Net;
using System.Text.Json;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>Reads WordPress errors: <c>{"code":"…","message":"…","data":{"status":…,"params":{…}}}</c>.</summary>
internal sealed class AffiliateWPErrorReader : IApiErrorReader
{
    private const string NoRoute = "rest_no_route";

    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        if (body is { ValueKind: JsonValueKind.Object } json)
        {
            failure = failure with
            {
                VendorCode = ErrorJson.Text(json, "code"),
                Messages = ErrorJson.Text(json, "message") is { Length: > 0 } message ? [HtmlText.Strip(message)] : [],
                FieldErrors = json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("params", out var fields)
                    ? ErrorJson.FieldErrors(fields)
                    : failure.FieldErrors,
            };
        }

        // A 500 that is not repeated is a PHP error or a refusal of the add-on: both come again.
        var isTransient = failure.StatusCode == HttpStatusCode.InternalServerError ? failure.IsTransient ?? false : failure.IsTransient;
        return failure with { Kind = Kind(failure), Hint = Hint(failure) ?? failure.Hint, IsTransient = isTransient };
    }

    private static ApiFailureKind Kind(ApiFailure failure) => failure.VendorCode switch
    {
        NoRoute => ApiFailureKind.Configuration,
        // Every 404 of the plugin has a code; this one is the web server's.
        null when failure.StatusCode == HttpStatusCode.NotFound => ApiFailureKind.Configuration,
        // A 403 by its status, but the rights are fine.
        "affwp_rest_update_customer_email_in_use" => ApiFailureKind.Conflict,
        _ when IsRefusedWrite(failure) => ApiFailureKind.Validation,
        _ => failure.Kind,
    };

    private static string? Hint(ApiFailure failure) => failure switch
    {
        { VendorCode: NoRoute } =>
            "The site has no such route: the AffiliateWP plugin is inactive or too old for it, the write add-on is missing or the action is switched off in its settings, "
            + $"or {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.SiteAddress)} of this account is wrong.",
        { StatusCode: HttpStatusCode.NotFound, VendorCode: null } =>
            $"Nothing answers there like WordPress. Check {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.SiteAddress)} of this account, and that the site uses pretty permalinks.",
        { StatusCode: HttpStatusCode.Unauthorized } =>
            $"Check {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.PublicKey)} and {nameof(AffiliateWPOptions.Token)} of this account; if they are right, the web server strips the Authorization header.",
        { StatusCode: HttpStatusCode.Forbidden, VendorCode: "rest_forbidden" } =>
            $"The key of {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.PublicKey)} is valid, but its WordPress user lacks the capability for this (manage_payouts, manage_referrals, manage_affiliates ...).",
        { StatusCode: HttpStatusCode.ServiceUnavailable, VendorCode: "wp_die" } => "The site is in maintenance mode; try again later.",
        _ when IsRefusedWrite(failure) => "The add-on gives no reason: the record is unknown, belongs to another affiliate, or nothing would change.",
        { StatusCode: HttpStatusCode.InternalServerError, IsTransient: true } => "The site does not reach its database; try again later.",
        { StatusCode: HttpStatusCode.InternalServerError } => "This is a PHP error of the site, which a retry does not cure; the site's error log tells more.",
        _ => null,
    };

    // The add-on responses 500 to values that it does not take.
    private static bool IsRefusedWrite(ApiFailure failure) =>
        failure is { StatusCode: HttpStatusCode.InternalServerError, VendorCode: { } code }
        && code.StartsWith("affwp_rest_", StringComparison.Ordinal) && code.EndsWith("_error", StringComparison.Ordinal);
}
