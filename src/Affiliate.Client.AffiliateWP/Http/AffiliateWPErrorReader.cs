using System.Net;
using System.Text.Json;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Payouts;

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
                FieldErrors =
                    json.TryGetProperty("data", out var data)
                    && data.ValueKind == JsonValueKind.Object
                    && data.TryGetProperty("params", out var fields)
                        ? ErrorJson.FieldErrors(fields)
                        : failure.FieldErrors,
            };
        }

        // A 500 that is not repeated is a PHP error or a refusal of the add-on: both come again.
        var isTransient = failure.StatusCode == HttpStatusCode.InternalServerError ? failure.IsTransient ?? false : failure.IsTransient;
        return failure with
        {
            Kind = Kind(failure),
            Hint = Hint(failure) ?? failure.Hint,
            IsTransient = isTransient,
            IsEmptyList = IsEmptyList(failure),
        };
    }

    // Past its end, and where nothing matches, a collection answers 404 with a code of its own: no_payouts to ListPayouts and
    // ListPayoutIds.
    private static bool IsEmptyList(ApiFailure failure)
    {
        const string list = "List", ids = "Ids";
        if (failure is not { StatusCode: HttpStatusCode.NotFound, VendorCode: { } code }) return false;
        if (!failure.Operation.StartsWith(list, StringComparison.Ordinal)) return false;
        var collection = failure.Operation.EndsWith(ids, StringComparison.Ordinal)
            ? failure.Operation[list.Length..^ids.Length] + "s"
            : failure.Operation[list.Length..];
        return string.Equals(code, "no_" + collection, StringComparison.OrdinalIgnoreCase);
    }

    private static ApiFailureKind Kind(ApiFailure failure) => failure.VendorCode switch
    {
        NoRoute => ApiFailureKind.Configuration,
        // Every refusal of the plugin has a code; these come from the web server, or from what stands before it.
        null when failure.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden => ApiFailureKind.Configuration,
        // A 403 by its status, but the rights are fine.
        "affwp_rest_update_customer_email_in_use" => ApiFailureKind.Conflict,
        _ when IsRefusedWrite(failure) => ApiFailureKind.Validation,
        _ => failure.Kind,
    };

    private static string? Hint(ApiFailure failure) =>
        failure switch
        {
            { VendorCode: NoRoute } =>
                "The site has no such route: the AffiliateWP plugin is inactive or too old for it, the write add-on is missing or "
                    + "the action is switched off in its settings, "
                    + $"or {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.SiteAddress)} of this account is wrong.",
            { StatusCode: HttpStatusCode.NotFound, VendorCode: null } =>
                $"Nothing answers there like WordPress. Check {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.SiteAddress)} "
                    + $"of this account; if the site has plain permalinks, set {nameof(AffiliateWPOptions.PlainPermalinks)}.",
            { RedirectsToSlash: true } =>
                "The site redirects to the same address with a slash at its end, as WordPress does where its permalinks are plain: "
                    + $"set {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.PlainPermalinks)} of this account.",
            { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => RefusalHint(failure),
            { VendorCode: "affwp_rest_affiliate_missing_user" } =>
                "The site could make no WordPress user: most likely one with this e-mail address exists and is no affiliate yet. "
                    + "Make the affiliate with "
                        + $"{nameof(AffiliateWPCreateAffiliateRequest)}.{nameof(AffiliateWPCreateAffiliateRequest.ForUser)} "
                        + "and that user's id.",
            { StatusCode: HttpStatusCode.ServiceUnavailable, VendorCode: "wp_die" } => "The site is in maintenance mode; try again later.",
            _ when IsRefusedWrite(failure) =>
                "The add-on gives no reason: the record is unknown, belongs to another affiliate, or nothing would change.",
            { StatusCode: HttpStatusCode.InternalServerError, IsTransient: true } =>
                "The site does not reach its database; try again later.",
            { StatusCode: HttpStatusCode.InternalServerError } =>
                "This is a PHP error of the site, which a retry does not cure; the site's error log tells more.",
            _ => null,
        };

    private static string? RefusalHint(ApiFailure failure) =>
        failure switch
        {
            { StatusCode: HttpStatusCode.Unauthorized, VendorCode: null } =>
                "This is not WordPress: the web server itself asks for a password, as test sites do.",
            { StatusCode: HttpStatusCode.Unauthorized } =>
                $"Check {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.PublicKey)} and {nameof(AffiliateWPOptions.Token)} "
                    + "of this account; if they are right, the web server (Apache in front of PHP, most often) strips the Authorization "
                    + "header: docs/vendors/affiliatewp.md names the cure.",
            { StatusCode: HttpStatusCode.Forbidden, VendorCode: "rest_forbidden" } =>
                $"The key of {nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.PublicKey)} is valid, but its WordPress user "
                    + $"lacks the capability {Capability(failure.Operation)}."
                    + (
                        failure.Operation.StartsWith("ListReferral", StringComparison.Ordinal)
                            ? $" Payouts alone can be read without it: {nameof(PayoutQuery)}.{nameof(PayoutQuery.Kinds)} = "
                                + $"[{nameof(PayoutKind)}.{nameof(PayoutKind.Payout)}]."
                            : ""
                    ),
            { StatusCode: HttpStatusCode.Forbidden, VendorCode: null } =>
                "This is not WordPress: a firewall or security plugin refused the request, whatever the key. Let it pass requests of "
                    + "this client to wp-json.",
            _ => null,
        };

    private static string Capability(string operation) => operation switch
    {
        "CreatePayout" => "manage_referrals",
        _ when operation.Contains("Payout", StringComparison.Ordinal) => "manage_payouts",
        _ when operation.Contains("Affiliate", StringComparison.Ordinal) => "manage_affiliates",
        _ when operation.Contains("Visit", StringComparison.Ordinal) => "manage_visits",
        _ when operation.Contains("Creative", StringComparison.Ordinal) => "manage_creatives",
        _ when operation.Contains("Customer", StringComparison.Ordinal) => "manage_customers",
        _ when operation.Contains("Campaign", StringComparison.Ordinal) => "manage_affiliate_options",
        _ => "manage_referrals",
    };

    // The add-on answers 500 to values that it does not take.
    private static bool IsRefusedWrite(ApiFailure failure) =>
        failure is { StatusCode: HttpStatusCode.InternalServerError, VendorCode: { } code }
        && code.StartsWith("affwp_rest_", StringComparison.Ordinal) && code.EndsWith("_error", StringComparison.Ordinal);
}
