using System.Globalization;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>Pages as each vendor writes them.</summary>
internal static class HostileWire
{
    public static SocketReply Write(string vendor, HostileVendor list, ListRequest asked, ListPage page)
    {
        if (vendor == "AffiliateWP" && page is { Rows.Count: 0, Status: 200, Body: null })
            return SocketReply.Json(
                404,
                """{"code":"no_payouts","message":"No payouts were found.","data":{"status":404}}""",
                page.Headers
            );
        var rows = string.Join(',', page.Rows.Select(id => Row(vendor, id)));
        return SocketReply.Json(page.Status, page.Body ?? Envelope(vendor, list, asked, page, rows), page.Headers);
    }

    private static string Row(string vendor, long id) =>
        vendor switch
        {
            "AffiliateWP" => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"payout_id":{{id}},"affiliate_id":1,"referrals":"{{id}}","amount":1,"payout_method":"manual","status":"paid","date":"2026-01-02 03:04:05","owner":1}"""
            ),
            "LeadDyno" => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"id":{{id}},"amount":"1.00","currency":"USD","cancelled":false,"paid":true,"created_at":"2026-01-02T03:04:05Z"}"""
            ),
            "Aisle" => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"id":"{{id}}","paidAt":"2026-01-02T03:04:05.000Z","createdAt":"2026-01-02T03:04:05.000Z","amount":1,"customerId":"c"}"""
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"_id":"{{id}}","locationId":"loc","affiliateId":"a","currency":"USD","amount":1,"status":"PAID","createdAt":"2026-01-02T03:04:05.000Z"}"""
            ),
        };

    private static string Envelope(string vendor, HostileVendor list, ListRequest asked, ListPage page, string rows)
    {
        var next = asked.Offset + page.Rows.Count;
        var cursor = page.HasCursor && next < list.Rows.Count ? string.Create(CultureInfo.InvariantCulture, $"\"{next}\"") : "null";
        return vendor switch
        {
            "AffiliateWP" => $"[{rows}]",
            "LeadDyno" => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"page":{{page.EchoedPage ?? asked.Page}},"per_page":{{asked.Size}}{{Total(page.Total)}},"commissions":[{{rows}}]}"""
            ),
            "Aisle" => $$"""{"payouts":[{{rows}}],"nextPageToken":{{cursor}}}""",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"meta":{"count":{{page.Total ?? list.Rows.Count}} },"payouts":[{{rows}}]}"""
            ),
        };
    }

    private static string Total(long? total) =>
        total is { } count ? string.Create(CultureInfo.InvariantCulture, $",\"total_entries\":{count}") : "";
}
