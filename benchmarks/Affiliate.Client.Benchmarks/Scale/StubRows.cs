using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>Rows as the vendors send them, written straight into the page: the pages of ten million rows must cost little.</summary>
internal static class StubRows
{
    private const int LongestRow = 1024;
    private const int Affiliates = 997;

    public delegate void WriteRow(ArrayBufferWriter<byte> page, long number);

    public static void LeadDyno(ArrayBufferWriter<byte> page, long number)
    {
        Utf8.TryWrite(
            page.GetSpan(LongestRow),
            CultureInfo.InvariantCulture,
            $$"""
            {"id":{{number}},"amount":12.50,"currency":"USD",
            "affiliate":{"id":{{number % Affiliates}},"email":"john.doe@example.com"},"cancelled":false,"paid":false,
            "due_at":"2025-01-15T00:00:00Z","created_at":"2024-12-15T00:00:00Z"}
            """,
            out var length);
        page.Advance(length);
    }

    public static void AffiliateWP(ArrayBufferWriter<byte> page, long number)
    {
        Utf8.TryWrite(
            page.GetSpan(LongestRow),
            CultureInfo.InvariantCulture,
            $$"""
            {"payout_id":{{number}},"affiliate_id":{{number % Affiliates}},"referrals":"{{number}}","amount":"12.50",
            "owner":1,"payout_method":"manual",
            "status":"paid","date":"2024-06-17 10:00:00"}
            """,
            out var length);
        page.Advance(length);
    }

    public static void Leadway(ArrayBufferWriter<byte> page, long number)
    {
        Utf8.TryWrite(
            page.GetSpan(LongestRow),
            CultureInfo.InvariantCulture,
            $$"""
            {"_id":"{{number:x24}}","locationId":"ve9EPM428h8vShlRW1KT",
            "affiliateId":"{{number % Affiliates:x24}}","campaignId":"65df04201e428a0c5ebb6573",
            "currency":"USD","amount":12.25,"status":"pending","payoutMonth":"2024-06-01T00:00:00.000Z",
            "dueAt":"2024-06-30T00:00:00.000Z","createdAt":"2024-06-16T00:00:00.000Z","updatedAt":"2024-06-17T00:00:00.000Z",
            "affiliateName":"John Doe","affiliateEmail":"john.doe@example.com","payoutMethod":"paypal"}
            """,
            out var length);
        page.Advance(length);
    }
}
