using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal static class WpErrors
{
    public const string ContentType = "application/json; charset=UTF-8";

    public static Reply Create(int status, string code, string message) => Reply.Json(status, writer =>
    {
        writer.WriteStartObject();
        writer.Php("code", code);
        writer.Php("message", message);
        writer.WriteStartObject("data");
        writer.WriteNumber("status", status);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }, ContentType);

    public static Reply NoRoute() => Create(404, "rest_no_route", "No route was found matching the URL and request method.");

    public static Reply Forbidden(int status) => Create(status, "rest_forbidden", "Sorry, you are not allowed to do that.");

    public static Reply Refused(WpRefusal refusal) => Reply.Json(400, writer =>
    {
        writer.WriteStartObject();
        writer.Php("code", "rest_invalid_param");
        writer.Php("message", $"Invalid parameter(s): {refusal.Parameter}");
        writer.WriteStartObject("data");
        writer.WriteNumber("status", 400);
        writer.WriteStartObject("params");
        writer.Php(refusal.Parameter, refusal.Message);
        writer.WriteEndObject();
        if (refusal.Code is null)
        {
            writer.WriteStartArray("details");
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject("details");
            writer.WriteStartObject(refusal.Parameter);
            writer.Php("code", refusal.Code);
            writer.Php("message", refusal.Message);
            writer.WriteStartObject("data");
            writer.Php("param", refusal.Item ?? refusal.Parameter);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }, ContentType);

    /// <summary>A PHP fatal error: JSON only for those who ask for it.</summary>
    public static Reply Fatal(EmulatedRequest request) =>
        Dead(
            WantsJson(request)
                ? Broken(
                    500,
                    "internal_server_error",
                    "<p>There has been a critical error on this website.</p><p><a "
                        + "href=\"https://wordpress.org/support/article/faq-troubleshooting/\">Learn more about troubleshooting WordPress.</a></p>"
                )
                : Html(500, "WordPress &rsaquo; Error", "There has been a critical error on this website.")
        );

    public static Reply Maintenance(EmulatedRequest request) => Dead(WantsJson(request)
        ? Broken(503, "wp_die", "Briefly unavailable for scheduled maintenance. Check back in a minute.")
        : Html(503, "Maintenance", "Briefly unavailable for scheduled maintenance. Check back in a minute.")).With("Retry-After", "600");

    /// <summary>The web server's own: WordPress was never asked.</summary>
    public static Reply NoFile() => Dead(Html(404, "404 Not Found", "The requested URL was not found on this server."));

    private static Reply Dead(Reply reply) => new(reply.Status, reply.Body, reply.ContentType) { IsFatal = true };

    private static Reply Html(int status, string title, string text) =>
        Reply.Text(
            status,
            $"<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>{title}</title></head>\n<body><p>{text}</p></body>\n</html>\n",
            "text/html; charset=UTF-8"
        );

    private static Reply Broken(int status, string code, string message) => Reply.Json(status, writer =>
    {
        writer.WriteStartObject();
        writer.Php("code", code);
        writer.Php("message", message);
        writer.WriteStartObject("data");
        writer.WriteNumber("status", status);
        writer.WriteEndObject();
        writer.WriteStartArray("additional_errors");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }, ContentType);

    private static bool WantsJson(EmulatedRequest request) =>
        request.Header("Accept")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
}
