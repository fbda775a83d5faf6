using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>
/// Acme's API of one account: every list as an <see cref="AsyncPageable{T}"/>, every endpoint through <see cref="Api"/>. Thread-safe.
/// </summary>
public sealed class AcmeClient : IDisposable
{
    private IDisposable? _owner;

    internal AcmeClient(VendorContext<AcmeOptions> context)
    {
        Account = context.Account;
        Api = context.CreateApi<IAcmeApi>(AcmeJsonContext.Default);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>The wire interface: one method per endpoint.</summary>
    public IAcmeApi Api { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options are not valid; the message names the key to set.
    /// </exception>
    public static AcmeClient Create(AcmeOptions options)
    {
        var client = StandaloneClient.Create(AcmeVendor.Definition, options, out var owner);
        client._owner = owner;
        return client;
    }

    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, from 1; null for 100, the vendor's most.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public AsyncPageable<AcmePayout> ListPayouts(int? pageSize = null, PagingOptions? paging = null) => PayoutRows("", pageSize, paging);

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AcmePayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();

    internal AsyncPageable<AcmePayout> PayoutRows(string query, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(new AcmePayoutsEndpoint(Api, Account, query), paging, pageSize);
}
