using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Lab.Responses;

/// <summary>
/// JSON that looks like a vendor's, by chance: rows and pages of every vendor's shape, errors, and values that no vendor should send.
/// </summary>
internal static class FuzzedJson
{
    private static readonly string[] Envelopes =
    ["payouts", "data", "commissions", "affiliates", "purchases", "leads", "campaigns", "items"];

    private static readonly string[] Names =
    [
        "id",
        "_id",
        "payout_id",
        "affiliate_id",
        "referral_id",
        "amount",
        "total",
        "currency",
        "status",
        "date",
        "created_at",
        "due_at",
        "paid_at",
        "email",
        "first_name",
        "name",
        "referrals",
        "rest_id",
        "affiliate",
        "payment_method",
        "meta",
        "count",
        "page",
        "commission_id",
        "unknown_to_us",
        "error",
        "message",
        "code",
        "access_token",
        "refresh_token",
        "expires_in",
    ];

    private static readonly string[] Values =
    [
        "null",
        "true",
        "0",
        "1",
        "-5.25",
        "386.22000000000003",
        "1E+3",
        "1e400",
        "99999999999999999999999",
        "\"20.0\"",
        "\"1,234.56\"",
        "\"\"",
        "\"paid\"",
        "\"pending\"",
        "\"USD\"",
        "\"usd \"",
        "\"2024-03-10 06:30:00\"",
        "\"2024-03-10T06:30:00Z\"",
        "\"2024-03-10T06:30:00+0000\"",
        "\"0000-00-00 00:00:00\"",
        "1717200000000",
        "[]",
        "{}",
        "[[[]]]",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"é\"",
        "NaN",
    ];

    public static string Text(Random random, string echo) => random.Next(10) switch
    {
        0 => Error(random, echo),
        1 => Row(random, echo),
        2 => Value(random, echo),
        3 => string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "{\"a\":", random.Next(1, 400))),
        4 or 5 => $"[{Rows(random, echo)}]",
        _ => Page(random, echo),
    };

    private static string Error(Random random, string echo)
    {
        var text = JsonSerializer.Serialize(random.Next(2) == 0 ? "Brand is suspended" : echo);
        return random.Next(5) switch
        {
            0 => $$"""{"error":{{text}}}""",
            1 => $$$"""{"code":"rest_forbidden","message":{{{text}}},"data":{"status":403,"params":{"id":{{{text}}} } } }""",
            2 => """{"code":"no_payouts","message":"No payouts were found.","data":{"status":404}}""",
            3 => $$$"""{"error":{"code":"x","message":{{{text}}} },"statusCode":401,"traceId":{{{text}}} }""",
            _ => $$"""{"error":"invalid_grant","error_description":{{text}}}""",
        };
    }

    private static string Page(Random random, string echo)
    {
        var rows = Rows(random, echo);
        var envelope = string.Join(',', Envelopes.Where(_ => random.Next(3) > 0).Select(name => $"\"{name}\":[{rows}]"));
        return $$$"""{ {{{envelope}}}{{{(envelope.Length > 0 ? "," : "")}}}"count":{{{random.Next(50)}}},"page":{{{random.Next(1, 4)}}},"meta":{"total":{{{random.Next(50)}}},"page":1} }""";
    }

    private static string Rows(Random random, string echo) =>
        string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Row(random, echo)));

    private static string Row(Random random, string echo)
    {
        var id = random.Next(1, 9).ToString(CultureInfo.InvariantCulture);
        var fields = Enumerable.Range(0, random.Next(8)).Select(_ => $"\"{Names[random.Next(Names.Length)]}\":{Value(random, echo)}");
        return random.Next(8) == 0
            ? $"{{{string.Join(',', fields)}}}"
            : $$"""{"id":{{id}},"_id":"a{{id}}","payout_id":{{id}},"affiliate_id":2,"amount":"12.50","status":"paid","date":"2024-03-10 06:30:00","created_at":"2024-03-10T06:30:00Z"{{string.Concat(fields.Take(2).Select(static field => "," + field))}}}""";
    }

    private static string Value(Random random, string echo) =>
        random.Next(12) == 0 ? JsonSerializer.Serialize(echo) : Values[random.Next(Values.Length)];
}
