using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Testing;

/// <summary>A payout source over rows in memory, for tests of apps that need no HTTP. It filters and pages as the real ones do.</summary>
public sealed class FakePayoutSource : IPayoutSource
{
    private const PayoutCapabilities Everything =
        PayoutCapabilities.Payouts
        | PayoutCapabilities.Commissions
        | PayoutCapabilities.FilterByPayee
        | PayoutCapabilities.FilterByCreated
        | PayoutCapabilities.FilterByPaid
        | PayoutCapabilities.FilterByDue;

    private readonly object _gate = new();
    private readonly List<Payout> _rows;
    private readonly List<PayoutQuery> _queries = [];

    /// <summary>Makes a source.</summary>
    /// <param name="rows">Its rows, in the order in which they are listed.</param>
    /// <param name="account">Who it claims to be; <c>Fake/default</c> when null.</param>
    /// <param name="capabilities">What it can be asked; everything when null.</param>
    /// <example><code>var source = new FakePayoutSource(rows);</code></example>
    public FakePayoutSource(IEnumerable<Payout> rows, AffiliateAccount? account = null, PayoutCapabilities? capabilities = null)
    {
        _rows = [.. rows];
        Descriptor = new PayoutSourceDescriptor(
            account ?? new AffiliateAccount("Fake", AffiliateAccount.DefaultName),
            capabilities ?? Everything,
            MaxPageSize: 100
        );
    }

    /// <inheritdoc/>
    public PayoutSourceDescriptor Descriptor { get; }

    /// <summary>Thrown by every page from now on, until it is set to null again.</summary>
    public Exception? Failure { get; set; }

    /// <summary>The level of the completeness reports. Default <see cref="Completeness.Contiguous"/>.</summary>
    public Completeness Level { get; set; } = Completeness.Contiguous;

    /// <summary>The queries that were asked, in order.</summary>
    public IReadOnlyList<PayoutQuery> Queries
    {
        get
        {
            lock (_gate)
                return [.. _queries];
        }
    }

    /// <summary>Adds a row at the end.</summary>
    public void Add(Payout row)
    {
        lock (_gate)
            _rows.Add(row);
    }

    /// <summary>Replaces the row with the same key.</summary>
    /// <exception cref="KeyNotFoundException">There is no row with this key.</exception>
    public void Change(PayoutKey key, Func<Payout, Payout> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_gate)
        {
            var index = _rows.FindIndex(row => row.Key == key);
            if (index < 0)
                throw new KeyNotFoundException($"There is no row {key}.");

            _rows[index] = change(_rows[index]);
        }
    }

    /// <summary>Removes a row. False when there is none with this key.</summary>
    public bool Remove(PayoutKey key)
    {
        lock (_gate)
            return _rows.RemoveAll(row => row.Key == key) > 0;
    }

    /// <inheritdoc/>
    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        var filter = query ?? PayoutQuery.All;
        Descriptor.Require(filter);
        lock (_gate)
            _queries.Add(filter);
        return new FakePayoutPageable(this, filter);
    }

    internal IReadOnlyList<Payout> Matching(PayoutQuery query)
    {
        lock (_gate)
            return [.. _rows.Where(query.Matches)];
    }
}
