using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.PayPal.Http;

/// <summary>
/// Reads <c>{"name", "message", "debug_id", "details": [{"field", "issue", "description"}], "links"}</c>, and the token call's
/// <c>{"error", "error_description"}</c>.
/// </summary>
internal sealed class PayPalErrorReader : IApiErrorReader
{
    private const string BatchPath = "/v1/payments/payouts/";

    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        if (body is { ValueKind: JsonValueKind.Object } json)
        {
            failure = failure with
            {
                VendorCode = ErrorJson.Text(json, "name") ?? ErrorJson.Text(json, "error"),
                Messages = [.. Texts(json, "message"), .. Texts(json, "error_description")],
                FieldErrors = FieldErrors(json),
                TraceId = ErrorJson.Text(json, "debug_id") ?? failure.TraceId,
            };
            if (IsDuplicate(failure)) failure = failure with { Kind = ApiFailureKind.Conflict, ExistingId = LinkedBatch(json) };
        }

        return failure with { Hint = Hint(failure) ?? failure.Hint };
    }

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        ErrorJson.Text(json, name) is { Length: > 0 } text ? [text] : [];

    // A detail without a field is about the request as a whole.
    private static Dictionary<string, IReadOnlyList<string>> FieldErrors(JsonElement json) =>
        Items(json, "details")
            .GroupBy(detail => ErrorJson.Text(detail, "field") is { Length: > 0 } field ? field : "request", StringComparer.Ordinal)
            .ToDictionary(
                field => field.Key,
                IReadOnlyList<string> (field) => [.. field.SelectMany(Issue)],
                StringComparer.Ordinal
            );

    private static IEnumerable<string> Issue(JsonElement detail) =>
        string.Join(": ", new[] { ErrorJson.Text(detail, "issue"), ErrorJson.Text(detail, "description") }.Where(text => text is not null))
            is { Length: > 0 } text
            ? [text]
            : [];

    private static bool IsDuplicate(ApiFailure failure) =>
        failure.StatusCode == HttpStatusCode.BadRequest
        && failure.FieldErrors.Any(field => field.Key.EndsWith("sender_batch_id", StringComparison.OrdinalIgnoreCase))
        && failure.VendorCode == "USER_BUSINESS_ERROR";

    // The link to the original payout; its last part is the batch's id.
    private static string? LinkedBatch(JsonElement json) =>
        Items(json, "links")
            .Select(link => ErrorJson.Text(link, "href"))
            .Select(href => Uri.TryCreate(href, UriKind.Absolute, out var address) ? address.AbsolutePath : "")
            .Where(path => path.Contains(BatchPath, StringComparison.Ordinal))
            .Select(path => Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]))
            .FirstOrDefault(id => id.Length > 0);

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static string? Hint(ApiFailure failure) =>
        failure switch
        {
            { Kind: ApiFailureKind.Conflict, ExistingId: { } id } =>
                $"This sender_batch_id was used within the last 30 days, by the batch {id}: get that one instead of paying again.",
            { Kind: ApiFailureKind.Conflict } =>
                "This sender_batch_id was used within the last 30 days: this call paid nothing, and an earlier one may have.",
            { VendorCode: "INSUFFICIENT_FUNDS" } => "Nothing was paid. Add money to the PayPal account, in the currency of the batch.",
            { ForeignPage: not null } => null,
            { StatusCode: HttpStatusCode.Unauthorized } =>
                $"Check {nameof(PayPalOptions.ClientId)} and {nameof(PayPalOptions.ClientSecret)} of this account: an app has one pair for "
                    + $"the sandbox and another for {nameof(PayPalOptions.UseLive)}.",
            { StatusCode: HttpStatusCode.Forbidden } =>
                "Give the app the features Payouts and Transaction search in PayPal's developer dashboard; a change takes effect with the "
                    + "next token. Live payouts are also to be enabled for the account, by PayPal.",
            _ => null,
        };
}
