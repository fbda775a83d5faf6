using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal static class WpErrors
{
    public const string ContentType = "application/json; charset=UTF-8";

    private const string CriticalError = "There has been a critical error on this website.";
    private const string Help =
        "<a href=\"https://wordpress.org/support/article/faq-troubleshooting/\">Learn more about troubleshooting WordPress.</a>";
    private const string Unavailable = "Briefly unavailable for scheduled maintenance. Check back in a minute.";

    public static Reply Create(int status, string code, string message) => Send(status, new(code, message, new(status)));

    public static Reply NoRoute() => Create(404, "rest_no_route", "No route was found matching the URL and request method.");

    public static Reply Forbidden(int status) => Create(status, "rest_forbidden", "Sorry, you are not allowed to do that.");

    public static Reply Refused(WpRefusal refusal)
    {
        var name = refusal.Parameter;
        object details = refusal.Code is { } code
            ? new Dictionary<string, WpRefusalDetailJson> { [name] = new(code, refusal.Message, new(refusal.Item ?? name)) }
            : Array.Empty<string>();
        return Send(400, new("rest_invalid_param", $"Invalid parameter(s): {name}", new(400, new() { [name] = refusal.Message }, details)));
    }

    /// <summary>A PHP fatal error: JSON only for those who ask for it.</summary>
    public static Reply Fatal(EmulatedRequest request) => Dead(WantsJson(request)
        ? Broken(500, "internal_server_error", $"<p>{CriticalError}</p><p>{Help}</p>")
        : Html(500, "WordPress &rsaquo; Error", CriticalError));

    public static Reply Maintenance(EmulatedRequest request) =>
        Dead(WantsJson(request) ? Broken(503, "wp_die", Unavailable) : Html(503, "Maintenance", Unavailable)).With("Retry-After", "600");

    /// <summary>The web server's own: WordPress was never asked.</summary>
    public static Reply NoFile() => Dead(Html(404, "404 Not Found", "The requested URL was not found on this server."));

    private static Reply Send(int status, WpErrorJson error) =>
        Reply.Json(status, error, AffiliateWPJsonContext.Default.WpErrorJson, ContentType);

    private static Reply Broken(int status, string code, string message) =>
        Send(status, new(code, message, new(status), AdditionalErrors: []));

    private static Reply Dead(Reply reply) => new(reply.Status, reply.Body, reply.ContentType) { IsFatal = true };

    private static Reply Html(int status, string title, string text) => Reply.Text(
        status,
        $"<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>{title}</title></head>\n<body><p>{text}</p></body>\n</html>\n",
        "text/html; charset=UTF-8");

    private static bool WantsJson(EmulatedRequest request) =>
        request.Header("Accept")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
}
