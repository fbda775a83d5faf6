using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// Payouts, then referrals, with one <see cref="PayoutLedger"/> per enumeration. Tokens carry the highest payout that was yielded.
/// </summary>
/// <param name="open">Opens both lists with a ledger.</param>
internal sealed class AffiliateWPPayoutReading(Func<PayoutLedger, AsyncPageable<Payout>> open) : AsyncPageable<Payout>
{
    private const char Separator = '!';

    public override IAsyncEnumerable<Page<Payout>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var (inner, last) = continuationToken is null ? (null, (long?)null) : Unwrap(continuationToken);
        var ledger = new PayoutLedger(last);
        return Pages(ledger, open(ledger).AsPages(inner, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<Page<Payout>> Pages(
        PayoutLedger ledger, IAsyncEnumerable<Page<Payout>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = ledger.LastPayout;
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new MarkedPage(page, before, ledger.LastPayout);
            before = ledger.LastPayout;
        }
    }

    private static string? Wrap(string? token, long last)
    {
        if (token is null) return null;
        var text = string.Create(CultureInfo.InvariantCulture, $"{token}{Separator}{last}");
        return $"{text}{Separator}{Sum(text)}";
    }

    private static (string Inner, long? Last) Unwrap(string token)
    {
        var parts = token.Split(Separator);
        return parts.Length == 3 && Sum($"{parts[0]}{Separator}{parts[1]}") == parts[2]
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (parts[0], last)
            : throw new InvalidContinuationTokenException("The continuation token is damaged or of another list. Start without a token.");
    }

    private static string Sum(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    private sealed class MarkedPage(Page<Payout> page, long before, long after) : Page<Payout>
    {
        public override IReadOnlyList<Payout> Items => page.Items;

        public override string? ContinuationToken => Wrap(page.ContinuationToken, after);

        public override long? TotalCount => page.TotalCount;

        public override CompletenessReport? Completeness => page.Completeness;

        public override string? GetContinuationToken(int count)
        {
            var token = page.GetContinuationToken(count);
            var yielded = Items
                .Take(count)
                .Where(row => row.Kind == PayoutKind.Payout)
                .Select(row => AffiliateWPIds.Parse(row.Key.Id))
                .Append(before)
                .Max();
            return Wrap(token, count == Items.Count ? after : Math.Min(after, yielded));
        }
    }
}
