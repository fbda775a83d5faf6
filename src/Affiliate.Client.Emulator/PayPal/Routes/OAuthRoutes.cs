using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>The token call.</summary>
internal sealed class OAuthRoutes(PayPalEmulator vendor)
{
    public const string Token = "/oauth2/token";

    public void Map(RouteTable routes) => routes.Map("POST", Token, Issue);

    private Reply Issue(EmulatedRequest request)
    {
        if (!vendor.OAuth.IsApp(request.Header("Authorization")))
            return Refuse(401, "invalid_client", "Client Authentication failed");
        if (request.Form["grant_type"] != "client_credentials")
            return Refuse(400, "unsupported_grant_type", "unsupported grant_type");

        const string scope = "https://uri.paypal.com/payments/payouts https://uri.paypal.com/services/reporting/balances/read";
        var json = new PayPalTokenJson(
            scope, vendor.OAuth.Issue(), "Bearer", "APP-80W284485P519543T", (long)vendor.OAuth.Lifetime.TotalSeconds, vendor.NewId(20));
        return Reply.Json(200, json, PayPalReplies.Json.PayPalTokenJson);
    }

    private static Reply Refuse(int status, string error, string description) =>
        Reply.Json(status, new PayPalTokenErrorJson(error, description), PayPalReplies.Json.PayPalTokenErrorJson);
}
