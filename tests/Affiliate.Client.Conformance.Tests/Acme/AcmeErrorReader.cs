using System.Net;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Reads <c>{"code": "no_such_page", "message": "..."}</c>.</summary>
internal sealed class AcmeErrorReader : IApiErrorReader
{
    public ApiFailure Read(ApiFailure failure, JsonElement? body) => failure with
    {
        VendorCode = body is { } json ? ErrorJson.Text(json, "code") : null,
        Messages = body is { } texts && ErrorJson.Text(texts, "message") is { } message ? [message] : failure.Messages,
        Hint = failure.StatusCode == HttpStatusCode.Unauthorized ? $"Check {nameof(AcmeOptions.ApiKey)} of this account." : failure.Hint,
    };
}
