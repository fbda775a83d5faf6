using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Globex;

/// <summary>Globex's API of one account, by resource, and the wire interface as <see cref="Api"/>. Thread-safe.</summary>
public sealed class GlobexClient : IDisposable
{
    private IDisposable? _owner;

    internal GlobexClient(VendorContext<GlobexOptions> context)
    {
        Account = context.Account;
        Api = context.CreateApi<IGlobexApi>(GlobexJsonContext.Default);
        Payouts = new(this);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>The wire interface: one method per endpoint.</summary>
    public IGlobexApi Api { get; }

    /// <summary>Payouts.</summary>
    public GlobexPayouts Payouts { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options are not valid; the message names the key to set.
    /// </exception>
    public static GlobexClient Create(GlobexOptions options)
    {
        var client = StandaloneClient.Create(GlobexVendor.Definition, options, out var owner);
        client._owner = owner;
        return client;
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new GlobexPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
