using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.LeadDyno.Http;

/// <summary>Reads <c>{"error": "text"}</c> and <c>{"error": {"field": ["text"]}}</c>; the vendor has neither codes nor trace ids.</summary>
internal sealed class LeadDynoErrorReader : IApiErrorReader
{
    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        if (failure is { StatusCode: System.Net.HttpStatusCode.Unauthorized or System.Net.HttpStatusCode.Forbidden, ForeignPage: null })
            failure = failure with { Hint = $"Check {nameof(LeadDynoOptions)}.{nameof(LeadDynoOptions.ApiKey)} of this account." };
        if (body is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty("error", out var error)) return failure;
        return error.ValueKind switch
        {
            JsonValueKind.Object => failure with { FieldErrors = ErrorJson.FieldErrors(error) },
            _ => failure with { Messages = ErrorJson.Texts(error) },
        };
    }
}
