using System.Net;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.All.Tests;

/// <summary>The worst vendor: whatever it answers, it repeats the whole request in it, secrets and all.</summary>
internal sealed class EchoVendor(string behaviour, IReadOnlyList<string> secrets) : HttpMessageHandler
{
    /// <summary>How many requests held a secret: a test that never sends one proves nothing.</summary>
    internal int RequestsWithSecret { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var echo = $"{request.Method} {request.RequestUri!.AbsoluteUri} {request.Headers} {body}";
        if (secrets.Any(secret => echo.Contains(secret, StringComparison.Ordinal))) RequestsWithSecret++;
        return behaviour switch
        {
            "reset" => throw new HttpRequestException(HttpRequestError.ConnectionError, $"reset while sending {echo}", new IOException(echo)),
            "html" => Answer(200, $"<html>{echo}</html>", "text/html"),
            "garbage" => Answer(200, $"{{\"{Escaped(echo)}\": tru", "application/json"),
            "wrong shape" => Answer(200, $"{{\"{Escaped(echo)}\": \"{Escaped(echo)}\"}}", "application/json"),
            "redirect" => Redirect(request.RequestUri),
            _ => Answer(int.Parse(behaviour, System.Globalization.CultureInfo.InvariantCulture), Failure(Escaped(echo)), "application/json"),
        };
    }

    private static string Failure(string echo) =>
        $$"""{"code":"{{echo}}","message":"{{echo}}","error":"{{echo}}","traceId":"{{echo}}","errors":{"{{echo}}":["{{echo}}"]},"data":{"status":400,"params":{"{{echo}}":"{{echo}}"} } }""";

    private static HttpResponseMessage Redirect(Uri address)
    {
        var response = Answer(302, "{}", "application/json");
        response.Headers.Location = address;
        return response;
    }

    private static HttpResponseMessage Answer(int status, string body, string type)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };
        response.Headers.TryAddWithoutValidation("X-Request-Id", Convert.ToBase64String(Encoding.UTF8.GetBytes("x")));
        return response;
    }

    private static string Escaped(string text) => JsonSerializer.Serialize(text)[1..^1];
}
