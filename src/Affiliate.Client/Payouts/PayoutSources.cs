using System.Collections;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Payouts;

internal sealed class PayoutSources(IEnumerable<IPayoutSource> sources) : IPayoutSources
{
    private readonly IPayoutSource[] _sources = [.. sources];

    public int Count => _sources.Length;

    public IPayoutSource Get(string vendor, string account = AffiliateAccount.DefaultName)
    {
        foreach (var source in _sources)
        {
            var known = source.Descriptor.Account;
            if (string.Equals(known.Vendor, vendor, StringComparison.OrdinalIgnoreCase)
                && string.Equals(known.Name, account, StringComparison.OrdinalIgnoreCase))
                return source;
        }

        throw new KeyNotFoundException(
            $"No payout source {vendor}/{account} is registered. Registered: "
                + $"{string.Join(", ", _sources.Select(s => s.Descriptor.Account))}."
        );
    }

    public async IAsyncEnumerable<Payout> GetPayouts(
        PayoutQuery? query = null, PagingOptions? paging = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pages = Channel.CreateBounded<IReadOnlyList<Payout>>(Math.Max(1, _sources.Length));
        var failures = new Dictionary<AffiliateAccount, Exception>();
        var readers = Task.WhenAll(_sources.Select(ReadAsync));
        var closing = CloseAsync(readers, pages.Writer);
        try
        {
            await foreach (var page in pages.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var payout in page) yield return payout;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await closing.ConfigureAwait(false);
        }

        if (failures.Count > 0) throw new PayoutSourcesException(failures);

        async Task ReadAsync(IPayoutSource source)
        {
            try
            {
                await foreach (var page in source.GetPayouts(query, paging).AsPages(null, stop.Token).ConfigureAwait(false))
                    await pages.Writer.WriteAsync(page.Items, stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The consumer left; the enumeration itself reports a cancellation that it asked for.
            }
            catch (Exception failure) when (failure is AffiliateClientException or NotSupportedException)
            {
                lock (failures) failures.Add(source.Descriptor.Account, failure);
            }
        }
    }

    private static async Task CloseAsync(Task readers, ChannelWriter<IReadOnlyList<Payout>> pages)
    {
        try
        {
            await readers.ConfigureAwait(false);
            pages.Complete();
        }
        catch (Exception unexpected)
        {
            pages.Complete(unexpected);
        }
    }

    public IEnumerator<IPayoutSource> GetEnumerator() => ((IEnumerable<IPayoutSource>)_sources).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
