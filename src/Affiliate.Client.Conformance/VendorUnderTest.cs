using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

/// <summary>
/// What the suite must know of an adapter: its capabilities, the shape of its rows, and how a server of it is started. Derive it for an
/// adapter of your own, and give it to a class that derives <see cref="ConformanceTests"/>. A capability that is said to be absent is
/// checked to be absent.
/// </summary>
public abstract class VendorUnderTest
{
    /// <summary>The vendor's name, as in <see cref="AffiliateAccount.Vendor"/>.</summary>
    public abstract string Name { get; }

    /// <summary>How its lists are paged.</summary>
    public abstract PagingKind Kind { get; }

    /// <summary>The most rows of one page.</summary>
    public abstract int MaxPageSize { get; }

    /// <summary>The query parameter that says where a page starts.</summary>
    public abstract string PositionParameter { get; }

    /// <summary>The query parameter that says how many rows are wanted.</summary>
    public abstract string SizeParameter { get; }

    /// <summary>Whether the server tells how many rows a list has.</summary>
    public virtual bool StatesTotal => false;

    /// <summary>
    /// For cursors: lets the server response every second page without rows, with a cursor to the next. Null where there are none.
    /// </summary>
    public virtual Action<RunningVendor>? GiveEmptyPages => null;

    /// <summary>For cursors: the ways in which the vendor may write that none follows. Each tells the server to use it.</summary>
    public virtual IReadOnlyList<Action<RunningVendor>> EndSignals => [static _ => { }];

    /// <summary>Whether the vendor limits how often it may be asked, so that its server counts violations.</summary>
    public virtual bool LimitsRate => false;

    /// <summary>Whether the vendor states a row's currency.</summary>
    public virtual bool StatesCurrency => true;

    /// <summary>The lists that <see cref="IPayoutSource"/> walks, in its order.</summary>
    public abstract IReadOnlyList<ListUnderTest> Lists { get; }

    /// <summary>All wire interfaces.</summary>
    public abstract IReadOnlyList<Type> WireInterfaces { get; }

    /// <summary>A write that must not be sent twice; null where the vendor has none.</summary>
    public virtual UnsafeWrite? Write => null;

    /// <summary>Starts a server with so many rows in every list.</summary>
    public abstract Task<RunningVendor> StartAsync(VendorSetup setup, CancellationToken cancellationToken);

    /// <summary>The name, for the test's output.</summary>
    public override string ToString() => Name;
}
