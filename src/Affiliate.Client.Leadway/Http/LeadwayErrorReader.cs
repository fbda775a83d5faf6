using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Leadway.Http;

/// <summary>
/// Reads <c>{"statusCode", "message": text or texts, "error": text or object, "traceId"}</c>, and says which option to look at.
/// </summary>
internal sealed partial class LeadwayErrorReader : IApiErrorReader
{
    private const string ScopeFault = "not authorized for this scope";

    public ApiFailure Read(ApiFailure failure, JsonElement? body)
    {
        if (body is { ValueKind: JsonValueKind.Object } json) failure = AddBody(failure, json);
        return failure with { Hint = Hint(failure) ?? failure.Hint };
    }

    private static ApiFailure AddBody(ApiFailure failure, JsonElement json)
    {
        List<string> messages = json.TryGetProperty("message", out var message) ? [.. ErrorJson.Texts(message)] : [];
        if (json.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.Object) failure = AddErrorObject(failure, error, messages);
            else if (messages.Count == 0) messages.AddRange(ErrorJson.Texts(error));
        }

        return failure with
        {
            Messages = messages,
            FieldErrors = FieldErrors(failure, messages),
            TraceId = ErrorJson.Text(json, "traceId") ?? failure.TraceId,
        };
    }

    private static ApiFailure AddErrorObject(ApiFailure failure, JsonElement error, List<string> messages)
    {
        if (ErrorJson.Text(error, "message") is { } text) messages.Add(text);
        if (ErrorJson.Text(error, "resolution") is { } resolution) messages.Add(resolution);
        return failure with { VendorCode = ErrorJson.Text(error, "code") };
    }

    // The vendor's validator starts its sentences with the field: "grant_type must be a valid enum value".
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors(ApiFailure failure, List<string> messages) =>
        failure.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest
            ? messages.Select(message => FieldSentence().Match(message)).Where(match => match.Success)
                .GroupBy(match => match.Groups["field"].Value, StringComparer.Ordinal)
                .ToDictionary(
                    field => field.Key,
                    IReadOnlyList<string> (field) => [.. field.Select(match => match.Groups["rule"].Value)],
                    StringComparer.Ordinal
                )
            : failure.FieldErrors;

    private static string? Hint(ApiFailure failure) =>
        failure.StatusCode switch
        {
            HttpStatusCode.Unauthorized
                when failure.Messages.Any(message => message.Contains(ScopeFault, StringComparison.OrdinalIgnoreCase)) =>
                "The token lacks a scope: reads need affiliate-manager.readonly, writes affiliate-manager.write. Make a token with "
                    + $"it and set {nameof(LeadwayOptions.AccessToken)} "
                    + $"(or authorise the app again and set {nameof(LeadwayOptions.RefreshToken)}).",
            HttpStatusCode.Unauthorized
                when failure.Messages.Any(message => message.Contains("location", StringComparison.OrdinalIgnoreCase)) =>
                $"Check {nameof(LeadwayOptions)}.{nameof(LeadwayOptions.LocationId)} of this account: the token is one of another "
                    + "location.",
            _ when failure.ForeignPage is not null => null,
            HttpStatusCode.Unauthorized =>
                $"Check {nameof(LeadwayOptions)}.{nameof(LeadwayOptions.AccessToken)} of this account (with OAuth: "
                    + $"{nameof(LeadwayOptions.ClientId)}, {nameof(LeadwayOptions.ClientSecret)} "
                    + $"and {nameof(LeadwayOptions.RefreshToken)}).",
            HttpStatusCode.Forbidden =>
                $"Check {nameof(LeadwayOptions)}.{nameof(LeadwayOptions.LocationId)} and {nameof(LeadwayOptions.AccessToken)} of "
                    + "this account: the token must be one of this location (sub-account), not of the agency.",
            _ => null,
        };

    [GeneratedRegex(
        "^(?<field>[A-Za-z_][A-Za-z0-9_.]*) (?<rule>(must|should|has|have|is required|cannot|can't) ?.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FieldSentence();
}
