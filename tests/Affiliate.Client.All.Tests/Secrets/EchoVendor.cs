using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// The worst vendor: whatever it answers, it repeats the whole request in it, secrets and all. Or the same without repeating anything.
/// </summary>
// Not WireMock: it stands in the chain of handlers, to see what the innermost one gets.
internal sealed class EchoVendor(string behaviour, bool repeats = true) : HttpMessageHandler
{
    /// <summary>The ways to answer. A number is a status with an error body; two make a good response of what they get.</summary>
    public static IReadOnlyList<string> Behaviours { get; } =
    [
        "400",
        "401",
        "403",
        "404",
        "409",
        "422",
        "429",
        "500",
        "503",
        "reset",
        "cut",
        "html",
        "garbage",
        "wrong shape",
        "wrong values",
        "redirect",
        "object",
        "array",
    ];

    /// <summary>The requests as they arrived, with every header and the body.</summary>
    internal List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // PayPal's calls need a token first, which is a secret too.
        if (request.RequestUri!.AbsolutePath == "/v1/oauth2/token")
            return Respond(200, $$"""{"access_token":{{JsonSerializer.Serialize(Canary.Secret("AccessToken"))}}}""", "application/json");
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var all =
            $"{request.Method} {request.RequestUri!.AbsoluteUri} {Uri.UnescapeDataString(request.RequestUri.AbsoluteUri)} "
                + $"{request.Headers} {body} {WebUtility.UrlDecode(body)}";
        lock (Requests)
            Requests.Add(all);
        var echo = repeats ? all : "nothing to see";
        var json = JsonSerializer.Serialize(echo);
        return behaviour switch
        {
            "reset" => throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                $"reset while sending {echo}",
                new IOException(echo)
            ),
            "cut" => new HttpResponseMessage
            {
                Content = new StreamContent(new BrokenStream(echo)) { Headers = { ContentType = new("application/json") } },
            },
            "html" => Respond(200, $"<html>{WebUtility.HtmlEncode(echo)} {echo}</html>", "text/html"),
            "garbage" => Respond(200, $$"""{ {{json}}: tru""", "application/json"),
            "wrong shape" => Respond(200, $$"""{ {{json}}: {{json}} }""", "application/json"),
            "wrong values" => Respond(200, WrongValues(json), "application/json"),
            "object" => Respond(200, $$"""{"unknown": {{json}} }""", "application/json"),
            "array" => Respond(200, $$"""[{"unknown": {{json}} }]""", "application/json"),
            "redirect" => Redirect(request.RequestUri),
            _ => Respond(int.Parse(behaviour, CultureInfo.InvariantCulture), Failure(json), "application/json"),
        };
    }

    private static string Failure(string json) =>
        $$$"""{"code":{{{json}}},"message":{{{json}}},"error":{{{json}}},"traceId":{{{json}}},"errors":{ {{{json}}}:[{{{json}}}] },"data":{"status":400,"params":{ {{{json}}}:{{{json}}} } } }""";

    private static string WrongValues(string json) =>
        $$"""{"id":{{json}},"_id":[{{json}}],"amount":{{json}},"affiliate_id":{{json}},"payout_id":{{json}},"created_at":{{json}},"date":{{json}},"count":{{json}},"meta":{{json}},"expires_in":{{json}},"succeeded":{{json}},"data":{{json}} }""";

    private static HttpResponseMessage Redirect(Uri address)
    {
        var response = Respond(302, "{}", "application/json");
        response.Headers.Location = address;
        return response;
    }

    private static HttpResponseMessage Respond(int status, string body, string type) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    private sealed class BrokenStream(string message) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException(message);
    }
}
