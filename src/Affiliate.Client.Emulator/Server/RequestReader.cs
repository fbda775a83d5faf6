using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Affiliate.Client.Emulator.Server;

internal static class RequestReader
{
    public static async Task<RecordedRequest> ReadAsync(HttpRequest request, DateTimeOffset now)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var header in request.Headers)
        {
            foreach (var value in header.Value)
                headers.Add(new(header.Key, value ?? ""));
        }

        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new RecordedRequest(request.Method, target, headers, body.ToArray(), now);
    }
}
