using System.Globalization;
using System.Text;

namespace Affiliate.Client.Benchmarks.Serving;

/// <summary>Leadway payout rows as bytes, with every documented field.</summary>
public static class PayoutRows
{
    public static byte[] Row(int number) =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                {"_id":"{{number:x24}}","locationId":"ve9EPM428h8vShlRW1KT","affiliateId":"{{number
                    % 97:x24}}","campaignId":"65df04201e428a0c5ebb6573","currency":"USD","amount":{{number % 1000}}.25,"status":"{{(
                    number % 3 == 0 ? "paid" : "pending"
                )}}","payoutMonth":"2024-06-01T00:00:00.000Z","dueAt":"2024-06-30T00:00:00.000Z","paidAt":"2024-06-30T00:00:00.000Z","paidMeta":{},"paidMethod":"manual","altId":"alt_{{number}}","deleted":false,"isMigrated":false,"createdAt":"2024-06-16T00:00:00.000Z","updatedAt":"2024-06-17T00:00:00.000Z","campaign":"Summer Promo","affiliateName":"John Doe","affiliateEmail":"john.doe@example.com","payoutMethod":"paypal"}
                """
            )
        );

    /// <summary>One page: rows from <paramref name="skip"/>, as many as there are up to <paramref name="limit"/>.</summary>
    public static byte[] Page(Func<int, byte[]> row, int total, int skip, int limit)
    {
        using var page = new MemoryStream();
        page.Write("{\"payouts\":["u8);
        for (var i = skip; i < Math.Min(total, skip + limit); i++)
        {
            if (i > skip) page.WriteByte((byte)',');
            page.Write(row(i));
        }

        page.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"],\"meta\":{{\"count\":{total}}}}}")));
        return page.ToArray();
    }
}
