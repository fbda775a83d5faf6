using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance;

/// <summary>A vendor's server: its state, its traffic, and what goes wrong on it.</summary>
public abstract class RunningVendor : IAsyncDisposable
{
    /// <summary>The rows that a source must yield now, computed from the server's own state alone.</summary>
    public abstract IReadOnlyList<ExpectedRow> Rows { get; }

    /// <summary>
    /// The ids of rows that were changed or inserted by <see cref="MutateBetweenReads"/>, and of those that come or go with such a row, for
    /// example the items of a payout that was deleted.
    /// </summary>
    public abstract IReadOnlySet<string> Mutated { get; }

    /// <summary>The requests that came, oldest first.</summary>
    public abstract IReadOnlyList<SeenRequest> Requests { get; }

    /// <summary>The secrets that the registered accounts use.</summary>
    public abstract IReadOnlyList<string> Secrets { get; }

    /// <summary>How many requests the server counted over its limit.</summary>
    public virtual int RateLimitViolations => 0;

    /// <summary>How many requests wait on the server's clock.</summary>
    public virtual int Waiting => 0;

    /// <summary>From now on inserts, deletes or changes a row before a read, with this probability.</summary>
    public abstract void MutateBetweenReads(ulong seed, double rate);

    /// <summary>Removes all rows.</summary>
    public abstract void Clear();

    /// <summary>Lets something go wrong.</summary>
    public abstract void Inject(WireFault fault);

    /// <summary>Takes all faults away.</summary>
    public abstract void ClearFaults();

    /// <summary>Registers an account that talks to this server.</summary>
    /// <param name="clients">The registration.</param>
    /// <param name="account">The account's name.</param>
    /// <param name="change">Changes the options after the address and keys were set.</param>
    public abstract void Register(AffiliateClientsBuilder clients, string account, Action<AffiliateAccountOptions> change);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
