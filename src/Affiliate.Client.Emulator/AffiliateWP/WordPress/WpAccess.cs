using System.Text;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>Who may ask: Basic authentication with key and token, and what stands before it.</summary>
internal static class WpAccess
{
    public static Reply? Authorize(AffiliateWPEmulator shop, EmulatedRequest request, Route route)
    {
        if (shop.Maintenance)
            return WpErrors.Maintenance(request);
        if (!shop.PluginActive && route.Segments.Count > 2)
            return WpErrors.NoRoute();
        if (route.Method == "OPTIONS" || route.Template == "/")
            return null;

        var (user, password) = Basic(request.Header("Authorization"));
        if (user is not null && password?.Length == 0)
            return WpErrors.Fatal(request); // PHP 8 does not survive an empty token
        if (password != shop.Token || (user != shop.PublicKey && user != shop.PublicKeyWithoutRights))
            return WpErrors.Forbidden(401);
        return user == shop.PublicKey ? null : WpErrors.Forbidden(403);
    }

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
