using System.Text;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>
/// WordPress's own ways to say a request: the route as a parameter, another verb than the one that is sent, the status inside the response.
/// </summary>
internal static class WpAddressing
{
    public const string Home = "/shop/";
    private const string RestRoot = "/shop/wp-json/";

    /// <summary>The route that <c>rest_route</c> names, or null.</summary>
    public static string? GetRoute(RequestLine line) =>
        line.Path is Home or Home + "index.php" && line.Query["rest_route"] is { Length: > 0 } route ? route : null;

    public static RequestLine Read(AffiliateWPEmulator shop, RequestLine line, RecordedRequest request)
    {
        if (GetRoute(line) is { } route)
        {
            var path = string.Join('/', route.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
            line = new(line.Method, RestRoot + path, line.Query.Without("rest_route"));
        }
        else if (shop.PlainPermalinks)
        {
            line = line with { Path = Home };
        }

        var method = (line.Query["_method"] ?? request.Header("X-HTTP-Method-Override"))?.ToUpperInvariant();
        return method is null ? line : line with { Method = method == "HEAD" ? "GET" : method };
    }

    /// <summary>The response to a request that no route takes: WordPress's, or the web server's where WordPress was never asked.</summary>
    public static Reply NoRoute(AffiliateWPEmulator shop, EmulatedRequest request)
    {
        if (request.Path != Home)
            return shop.Maintenance ? WpErrors.Maintenance(request) : WpErrors.NoRoute();
        if (!shop.PlainPermalinks || !shop.RewritesPlainPermalinks || request.Recorded.Target.Split('?', 2) is not [var path, .. var query])
            return WpErrors.NoFile();

        var target = $"{shop.Root.AbsoluteUri.TrimEnd('/')}{path.TrimEnd('/')}/{(query is [var text] ? "?" + text : "")}";
        return Reply.Text(301, "", "text/html; charset=UTF-8").With("Location", target);
    }

    public static Reply Wrap(Reply reply, RequestLine line)
    {
        if (!line.Query.Has("_envelope") || reply.IsFatal || reply.ContentType != WpErrors.ContentType)
            return reply;

        // What belongs to this response goes inside; what WordPress says with every response stays outside.
        var own = reply.Headers.Where(header => header.Key is "Allow" or "Location").ToList();
        var json = new WpEnvelopeJson(Encoding.UTF8.GetString(reply.Body.Span), reply.Status, new(own, StringComparer.Ordinal));
        var envelope = Reply.Json(200, json, AffiliateWPJsonContext.Default.WpEnvelopeJson, WpErrors.ContentType);
        envelope.Headers.AddRange(reply.Headers.Except(own));
        return envelope;
    }
}
