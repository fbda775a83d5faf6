using Affiliate.Client.Http;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary>The LeadDyno REST API v1 of one account: every list as an <see cref="AsyncPageable{T}"/>, every endpoint through <see cref="Api"/>. Thread-safe.</summary>
public sealed class LeadDynoClient : IDisposable
{
    private IDisposable? _owner;

    internal LeadDynoClient(VendorConnection<LeadDynoOptions> connection)
    {
        Connection = connection;
        Api = WireFactory.Create<ILeadDynoApi>(connection.CreateHttpClient(), LeadDynoJsonContext.Default);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Connection.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public ILeadDynoApi Api { get; }

    internal VendorConnection<LeadDynoOptions> Connection { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; the message names the key to set.</exception>
    public static LeadDynoClient Create(LeadDynoOptions options)
    {
        var client = StandaloneClient.Create(LeadDynoVendor.Definition, options, out var owner);
        client._owner = owner;
        return client;
    }

    /// <summary>Lists all commissions: <c>GET /commissions</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, 1 to 200; null for 200.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoCommission> ListCommissions(int? pageSize = null, PagingOptions? paging = null) =>
        ListingPageable.Create(new CommissionListing(Api, Account), paging, pageSize);

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new LeadDynoPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
