using System.Globalization;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

/// <summary>The responses that Leadway's routes have in common.</summary>
internal static class LeadwayReplies
{
    private static LeadwayJsonContext Json => LeadwayJsonContext.Default;

    public static Reply Error(int status, string message, string? error)
    {
        var isValidation = status == 422;
        var json = new LeadwayErrorJson
        {
            StatusCode = status,
            Message = isValidation ? new[] { message } : message,
            Error = error,
            TraceId = isValidation ? "5f0c2f1e-0000-4000-8000-000000000000" : null,
        };
        return Reply.Json(status, json, Json.LeadwayErrorJson);
    }

    public static Reply NotFound(string what) => Error(404, $"{what} not found", "Not Found");

    public static Reply Unprocessable(string message) => Error(422, message, "Unprocessable Entity");

    public static Reply Outcome(LeadwayOutcomeJson outcome) => Reply.Json(200, outcome, Json.LeadwayOutcomeJson);

    public static Reply Succeeded() => Outcome(new() { Succeeded = true });

    public static Reply Success(string message) => Outcome(new() { Success = true, Message = message });

    /// <summary>One page of an envelope <c>{name: [...], meta: {count}}</c>.</summary>
    public static Reply Page<TRow>(
        LeadwayEmulator vendor,
        EmulatedRequest request,
        IReadOnlyList<TRow> rows,
        Func<IEnumerable<TRow>, LeadwayListJson> convert,
        bool statesTotal = true
    )
    {
        var skip = request.Query.Int("skip") ?? 0;
        var limit = request.Query.Int("limit") ?? 0;
        if (skip < 0 || limit < 0)
            return Unprocessable("skip and limit must not be less than 0");

        limit = Math.Min(limit == 0 ? 10 : limit, vendor.MaxPageSize);
        var page = new List<TRow>();
        for (var i = skip; i < Math.Min((long)skip + limit, rows.Count); i++)
            page.Add(rows[vendor.NewestFirst ? rows.Count - 1 - i : i]);
        return Reply.Json(200, convert(page) with { Meta = statesTotal ? new(rows.Count) : null }, Json.LeadwayListJson);
    }

    /// <summary>Whether a parameter is absent or a date.</summary>
    public static bool TryTime(string? text, out DateTimeOffset? time)
    {
        time = null;
        if (text is null)
            return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
            return false;

        time = parsed;
        return true;
    }
}
