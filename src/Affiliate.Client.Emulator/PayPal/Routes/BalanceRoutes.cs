using System.Globalization;
using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>Balances, as old as the emulator is told to let them be.</summary>
internal sealed class BalanceRoutes(PayPalEmulator vendor)
{
    public const string Balances = "/reporting/balances";
    private const string AccountId = "K3YBUEMJ5Q7AE";

    public void Map(RouteTable routes) => routes.Map("GET", Balances, List);

    private Reply List(EmulatedRequest request)
    {
        var refreshed = vendor.Now - vendor.BalanceDelay;
        var moment = refreshed;
        if (request.Query["as_of_time"] is { } text)
        {
            if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var asked))
            {
                return PayPalReplies.Error(
                    vendor, 400, "INVALID_REQUEST", "Request is not well-formed, syntactically incorrect, or violates schema.");
            }

            moment = asked < refreshed ? asked : refreshed;
        }

        var currency = request.Query["currency_code"];
        var json = new PayPalBalancesJson
        {
            Balances =
            [
                .. vendor.Funds.Currencies
                    .Where(one => currency is null || one == currency)
                    .Select(one => PayPalBalanceJson.From(one, one == "USD", vendor.Funds.At(moment, one, vendor.Items.Live))),
            ],
            AccountId = AccountId,
            AsOfTime = moment,
            LastRefreshTime = refreshed,
        };
        return Reply.Json(200, json, PayPalReplies.Json.PayPalBalancesJson);
    }
}
