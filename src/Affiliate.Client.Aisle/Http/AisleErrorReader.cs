using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Aisle.Http;

/// <summary>Reads <c>{"error": "text"}</c>; the vendor documents no status and no code with it. [unverified]</summary>
internal sealed class AisleErrorReader : IApiErrorReader
{
    public ApiFailure Read(ApiFailure failure, JsonElement? body) =>
        failure with
        {
            Messages = body is { } json && ErrorJson.Text(json, "error") is { Length: > 0 } error ? [error] : failure.Messages,
            Hint = failure.StatusCode switch
            {
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when failure.ForeignPage is null =>
                    $"Check {nameof(AisleOptions.ApiKey)} of this account, and {nameof(AisleOptions.ApiKeyHeader)} and "
                        + $"{nameof(AisleOptions.ApiKeyScheme)}, which the vendor does not document.",
                HttpStatusCode.NotFound => $"Check {nameof(AisleOptions.BrandId)} and {nameof(AisleOptions.BaseAddress)} of this account.",
                _ => failure.Hint,
            },
        };
}
