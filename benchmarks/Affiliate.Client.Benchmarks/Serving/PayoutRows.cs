using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Benchmarks.Serving;

/// <summary>Leadway payout rows as bytes, with every documented field.</summary>
public static partial class PayoutRows
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
    public static byte[] Page(Func<int, byte[]> row, int total, int skip, int limit) =>
        Page("{\"payouts\":["u8, row, total, skip, limit, string.Create(CultureInfo.InvariantCulture, $"],\"meta\":{{\"count\":{total}}}}}"));

    /// <summary>The same page as Stripe's lists are.</summary>
    public static byte[] StripeList(Func<int, byte[]> row, int total, int skip, int limit) =>
        Page("{\"object\":\"list\",\"data\":["u8, row, total, skip, limit, $"],\"has_more\":{(skip + limit < total ? "true" : "false")}}}");

    /// <summary>The row with its names as GitHub has them; Octokit reads no others.</summary>
    public static byte[] InSnakeCase(byte[] row) =>
        Encoding.UTF8.GetBytes(CamelCase().Replace(Encoding.UTF8.GetString(row), match => $"_{match.Value.ToLowerInvariant()}"));

    /// <summary>The same page as GitHub's lists are.</summary>
    public static byte[] Array(Func<int, byte[]> row, int total, int skip, int limit) => Page("["u8, row, total, skip, limit, "]");

    private static byte[] Page(ReadOnlySpan<byte> head, Func<int, byte[]> row, int total, int skip, int limit, string tail)
    {
        using var page = new MemoryStream();
        page.Write(head);
        for (var i = skip; i < Math.Min(total, skip + limit); i++)
        {
            if (i > skip) page.WriteByte((byte)',');
            page.Write(row(i));
        }

        page.Write(Encoding.UTF8.GetBytes(tail));
        return page.ToArray();
    }

    // A capital within a name.
    [GeneratedRegex("(?<=[a-z])[A-Z](?=[A-Za-z]*\":)", RegexOptions.CultureInvariant)]
    private static partial Regex CamelCase();
}
