using System.Text;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        if (Maintenance)
            return WpErrors.Maintenance(request);
        if (!PluginActive && route.Segments.Count > 2)
            return WpErrors.NoRoute();
        if (IsOpen(route))
            return null;

        var (user, password) = Basic(request.Header("Authorization"));
        if (user is not null && password?.Length == 0)
            return WpErrors.Fatal(request); // PHP 8 does not survive an empty token
        if (password != Token || (user != PublicKey && user != PublicKeyWithoutRights))
            return WpErrors.Forbidden(401);
        return user == PublicKey ? null : WpErrors.Forbidden(403);
    }

    internal override Reply NoRoute(EmulatedRequest request)
    {
        if (
            request.Path == Home
            && PlainPermalinks
            && RewritesPlainPermalinks
            && request.Recorded.Target.Split('?', 2) is [var path, .. var query]
        )
            return Reply
                .Text(301, "", "text/html; charset=UTF-8")
                .With("Location", $"{Root.AbsoluteUri.TrimEnd('/')}{path.TrimEnd('/')}/{(query is [var text] ? "?" + text : "")}");
        if (request.Path == Home)
            return WpErrors.NoFile();
        return Maintenance ? WpErrors.Maintenance(request) : WpErrors.NoRoute();
    }

    internal override Reply TooManyRequests() =>
        Reply.Text(429, "<html><head><title>429 Too Many Requests</title></head></html>", "text/html");

    private static (string? User, string? Password) Basic(string? header)
    {
        if (header?.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) != true)
            return (null, null);

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..], bytes, out var length))
            return (null, null);

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, null) : (text[..colon], text[(colon + 1)..]);
    }
}
