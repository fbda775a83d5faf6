using System.Text;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

/// <summary>
/// WordPress's own ways to say a request: the route as a parameter, another verb than the one that is sent, the status inside the response.
/// </summary>
public sealed partial class AffiliateWPEmulator
{
    private const string Home = "/shop/";
    private const string RestRoot = "/shop/wp-json/";

    /// <summary>
    /// Whether the site has plain permalinks: then only <c>?rest_route=/affwp/v1/...</c> works, and <c>/wp-json/</c> is the web server's
    /// 404. Default false.
    /// </summary>
    public bool PlainPermalinks { get; set; }

    /// <summary>
    /// Whether a site with <see cref="PlainPermalinks"/> still rewrites addresses, as one does whose <c>.htaccess</c> is older than the
    /// setting: then <c>/wp-json/…</c> redirects to itself and a slash. Default false.
    /// </summary>
    public bool RewritesPlainPermalinks { get; set; }

    internal override bool Owns(RequestLine line) => base.Owns(line) || GetRoute(line) is not null;

    internal override RequestLine Read(RequestLine line, RecordedRequest request)
    {
        if (GetRoute(line) is { } route)
            line = new(
                line.Method,
                RestRoot + string.Join('/', route.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString)),
                line.Query.Without("rest_route")
            );
        else if (PlainPermalinks)
            line = line with { Path = Home };
        var method = (line.Query["_method"] ?? request.Header("X-HTTP-Method-Override"))?.ToUpperInvariant();
        return method is null ? line : line with { Method = method == "HEAD" ? "GET" : method };
    }

    internal override Reply Wrap(Reply reply, RequestLine line)
    {
        if (!line.Query.Has("_envelope") || reply.IsFatal)
            return reply;

        // What belongs to this response goes inside; what WordPress says with every response stays outside.
        var own = reply.Headers.Where(header => header.Key is "Allow" or "Location").ToList();
        var envelope = Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.Raw("body", Encoding.UTF8.GetString(reply.Body.Span));
            writer.WriteNumber("status", reply.Status);
            writer.WriteStartObject("headers");
            foreach (var (name, value) in own)
                writer.Php(name, value);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }, WpErrors.ContentType);
        envelope.Headers.AddRange(reply.Headers.Except(own));
        return envelope;
    }

    private static string? GetRoute(RequestLine line) =>
        line.Path is Home or Home + "index.php" && line.Query["rest_route"] is { Length: > 0 } route ? route : null;
}
