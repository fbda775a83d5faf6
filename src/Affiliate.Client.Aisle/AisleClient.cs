using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Signups;
using Affiliate.Client.Aisle.Subscribe;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Aisle;

/// <summary>
/// The Aisle Brand API of one brand: every list as an <see cref="AsyncPageable{T}"/>, every endpoint through <see cref="Api"/> and
/// <see cref="SubscribeApi"/>. Thread-safe.
/// </summary>
public sealed class AisleClient : IDisposable
{
    private readonly Lazy<IAisleSubscribeApi> _subscribeApi;
    private IDisposable? _owner;

    internal AisleClient(VendorContext<AisleOptions> context)
    {
        Context = context;
        Api = context.CreateApi<IAisleApi>(AisleJsonContext.Default);
        _subscribeApi = new(() => context.CreateApi<IAisleSubscribeApi>(AisleJsonContext.Default, AisleVendor.SubscribeEndpoint));
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface of the Brand API: one method per endpoint.</summary>
    public IAisleApi Api { get; }

    /// <summary>The wire interface of the console host, which has a key of its own.</summary>
    public IAisleSubscribeApi SubscribeApi => _subscribeApi.Value;

    internal VendorContext<AisleOptions> Context { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="configureHttp">The app's own proxy, certificates, handlers and settings of the connections; null for none.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; the message names the key to set.</exception>
    public static AisleClient Create(AisleOptions options, Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(AisleVendor.Definition, options, out var owner, configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>
    /// Lists signups: <c>GET /api/v1/{brandId}/customers/signups</c>. Whether the days themselves count, and in which zone, is not
    /// documented: take one day more at both sides, and filter. [unverified]
    /// </summary>
    /// <param name="startDate">The first day of signup; needs <paramref name="endDate"/>.</param>
    /// <param name="endDate">The last day of signup; alone it is not documented. [unverified]</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 250; null for 250.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is a first day without a last one, or the last is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 250.</exception>
    public AsyncPageable<AisleSignup> ListSignups(
        LocalDate? startDate = null, LocalDate? endDate = null, int? pageSize = null, PagingOptions? paging = null)
    {
        RequireSize(pageSize, SignupsEndpoint.MaxPageSize);
        return Pageable.Create(new SignupsEndpoint(Api, Account, Context.Options.BrandId!, AisleDays.From(startDate, endDate)), paging, pageSize);
    }

    /// <summary>
    /// Lists payouts to consumers: <c>GET /api/v1/{brandId}/payouts</c>. Whether the days themselves count, and in which zone, is not
    /// documented: take one day more at both sides, and filter. [unverified]
    /// </summary>
    /// <param name="startDate">The first day of payment; needs <paramref name="endDate"/>.</param>
    /// <param name="endDate">The last day of payment; alone it is not documented. [unverified]</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 250; null for 250.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is a first day without a last one, or the last is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 250.</exception>
    public AsyncPageable<AislePayout> ListPayouts(
        LocalDate? startDate = null, LocalDate? endDate = null, int? pageSize = null, PagingOptions? paging = null)
    {
        RequireSize(pageSize, PayoutsEndpoint.MaxPageSize);
        return ListPayouts(AisleDays.From(startDate, endDate), pageSize, paging);
    }

    /// <summary>
    /// Subscribes a consumer: <c>POST https://console.gotoaisle.com/api/webhooks/manual-input</c>. The call also returns normally when the
    /// vendor refuses: look at <see cref="AisleSubscribeResult.IsSubscribed"/>. It is never repeated.
    /// </summary>
    /// <param name="request">Whom to subscribe to what.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidOperationException"><see cref="AisleOptions.SubscribeApiKey"/> is not set.</exception>
    /// <exception cref="RateLimitedException">The vendor blocks this network address for about an hour, and longer after each further attempt.</exception>
    public Task<AisleSubscribeResult> SubscribeAsync(AisleSubscribeRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SubscribeApi.SubscribeAsync(request, cancellationToken);
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AislePayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();

    internal AsyncPageable<AislePayout> ListPayouts(AisleDays days, int? pageSize, PagingOptions? paging, string query = "") =>
        Pageable.Create(new PayoutsEndpoint(Api, Account, Context.Options.BrandId!, days, query), paging, pageSize);

    private static void RequireSize(int? pageSize, int max)
    {
        if (pageSize is { } size && (size < 1 || size > max))
            throw new ArgumentOutOfRangeException(nameof(pageSize), size, $"A page has 1 to {max} rows.");
    }
}
