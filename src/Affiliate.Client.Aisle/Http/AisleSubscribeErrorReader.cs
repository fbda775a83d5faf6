using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Aisle.Http;

/// <summary>
/// Reads what the console host may say with an error status: <c>error</c>, or <c>message</c> and <c>code</c> as in its 2xx responses.
/// [unverified]
/// </summary>
internal sealed class AisleSubscribeErrorReader : IApiErrorReader
{
    // The vendor's document says: try again in an hour.
    private static readonly TimeSpan Block = TimeSpan.FromHours(1);

    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        if (body is { } json)
        {
            var message = ErrorJson.Text(json, "message") ?? ErrorJson.Text(json, "error");
            failure = failure with
            {
                VendorCode = ErrorJson.Text(json, "code"),
                Messages = string.IsNullOrEmpty(message) ? failure.Messages : [message],
            };
        }

        return failure with
        {
            RetryAfter = failure.StatusCode == HttpStatusCode.TooManyRequests ? failure.RetryAfter ?? Block : failure.RetryAfter,
            Hint = failure.StatusCode switch
            {
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when failure.ForeignPage is null =>
                    $"Check {nameof(AisleOptions.SubscribeApiKey)} of this account.",
                HttpStatusCode.NotFound => $"Check {nameof(AisleOptions.SubscribeAddress)} of this account.",
                HttpStatusCode.TooManyRequests =>
                    "The vendor blocks subscriptions from this network address for about an hour, and longer after each further "
                        + "attempt. Do not repeat before.",
                _ => failure.Hint,
            },
        };
    }
}
