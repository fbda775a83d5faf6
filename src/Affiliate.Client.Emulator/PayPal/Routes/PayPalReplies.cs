using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>The responses that PayPal's routes have in common.</summary>
internal static class PayPalReplies
{
    public static PayPalJsonContext Json => PayPalJsonContext.Default;

    public static Reply Error(
        PayPalEmulator vendor,
        int status,
        string name,
        string message,
        IReadOnlyList<PayPalErrorDetailJson>? details = null,
        PayPalLinkJson? link = null)
    {
        var debugId = vendor.NewId();
        var json = new PayPalErrorJson(name, message, debugId)
        {
            InformationLink = "https://developer.paypal.com/docs/api/payments.payouts-batch/v1/#errors",
            Details = details,
            Links = link is null ? [] : [link],
        };
        return Reply.Json(status, json, Json.PayPalErrorJson).With("Paypal-Debug-Id", debugId);
    }

    public static Reply NotFound(PayPalEmulator vendor) =>
        Error(vendor, 404, "RESOURCE_NOT_FOUND", "The specified resource does not exist.");

    public static PayPalLinkJson BatchLink(PayPalEmulator vendor, string batchId) =>
        new(new Uri(vendor.BaseAddress, $"v1/payments/payouts/{batchId}").ToString(), "self", "GET");
}
