using System.Globalization;
using System.Runtime.CompilerServices;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Testing;

internal sealed class FakePayoutPageable(FakePayoutSource source, PayoutQuery query) : AsyncPageable<Payout>
{
    private readonly string _prefix = $"fake:{source.Descriptor.Account}:";

    public override async IAsyncEnumerable<Page<Payout>> AsPages(
        string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var size = Math.Min(query.PageSize ?? int.MaxValue, source.Descriptor.MaxPageSize);
        var start = Start(continuationToken);
        for (var pages = 1; ; pages++)
        {
            await Task.Yield(); // a real page never comes at once
            cancellationToken.ThrowIfCancellationRequested();
            if (source.Failure is { } failure)
                throw failure;

            var rows = source.Matching(query);
            Payout[] items = [.. rows.Skip(start).Take(size)];
            var isLast = start + items.Length >= rows.Count;
            yield return new FakePayoutPage(items, start, rows.Count, isLast ? CreateReport(pages, rows.Count) : null, Token);
            if (isLast)
                yield break;

            start += items.Length;
        }
    }

    private string Token(int position) => _prefix + position.ToString(CultureInfo.InvariantCulture);

    private int Start(string? token)
    {
        if (token is null)
            return 0;
        if (!token.StartsWith(_prefix, StringComparison.Ordinal)
            || !int.TryParse(token.AsSpan(_prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
            throw new InvalidContinuationTokenException($"The token is not of {source.Descriptor.Account}.");

        return start;
    }

    private CompletenessReport CreateReport(int pages, int rows) => new()
    {
        Level = source.Level,
        Reason = "A fake source says what it was told to say.",
        Requests = pages,
        Pages = pages,
        Rows = rows,
        DistinctRows = rows,
        VendorTotalBefore = rows,
        VendorTotalAfter = rows,
    };
}
