using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Payouts;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Vendors;

/// <summary>What the core must know of a vendor to register accounts of it. Each vendor package has one.</summary>
/// <typeparam name="TOptions">The vendor's options.</typeparam>
/// <typeparam name="TClient">The vendor's client.</typeparam>
public sealed record VendorDefinition<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions, TClient>
    where TOptions : AffiliateAccountOptions, new()
    where TClient : class
{
    /// <summary>The vendor's name, for example <c>LeadDyno</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The connections that the client needs; the first is the main one.</summary>
    public required IReadOnlyList<VendorEndpoint<TOptions>> Endpoints { get; init; }

    /// <summary>
    /// The vendor's own limits, per account; options may replace them. All endpoints of an account share them, but for those with limits of
    /// their own.
    /// </summary>
    public RateLimits RateLimits { get; init; } = RateLimits.None;

    /// <summary>
    /// What the vendor counts requests by: the address and the credential, as one text. Clients without a container that have the same
    /// share one limiter; only a keyed hash of it is kept. Null: each has its own.
    /// </summary>
    public Func<TOptions, string>? CountedBy { get; init; }

    /// <summary>Binds a configuration section to the options, refusing unknown keys.</summary>
    public required Action<IConfiguration, TOptions> Bind { get; init; }

    /// <summary>What is wrong with the options: each message names the key to set. Empty if all is well.</summary>
    public required Func<TOptions, IEnumerable<string>> Validate { get; init; }

    /// <summary>Makes the client of one account.</summary>
    public required Func<VendorContext<TOptions>, TClient> CreateClient { get; init; }

    /// <summary>
    /// The client's Refit interfaces, for example <c>[WireInterface.Of((LeadDynoClient client) => client.Api)]</c>: they can be resolved by
    /// the account's name, and those of the account <c>default</c> by themselves.
    /// </summary>
    public IReadOnlyList<WireInterface<TClient>> WireInterfaces { get; init; } = [];

    /// <summary>Makes the payout source over a client; null where nothing is owed at the vendor, as at one that only pays.</summary>
    public Func<TClient, IPayoutSource>? CreatePayoutSource { get; init; }

    /// <summary>Makes the directory of affiliates; null where the vendor has none.</summary>
    public Func<TClient, IAffiliateDirectory>? CreateDirectory { get; init; }

    /// <summary>Makes the source of commissions; null where the vendor has none.</summary>
    public Func<TClient, ICommissionSource>? CreateCommissionSource { get; init; }

    /// <summary>Makes the tracker of conversions; null where the vendor takes none.</summary>
    public Func<TClient, IConversionTracker>? CreateConversionTracker { get; init; }

    /// <summary>Makes the marker of payouts; null where the vendor takes none.</summary>
    public Func<TClient, IPayoutStatusWriter>? CreatePayoutStatusWriter { get; init; }

    /// <summary>Makes the manager of affiliates; null where the vendor has none.</summary>
    public Func<TClient, IAffiliateManager>? CreateAffiliateManager { get; init; }

    internal string[] OptionNames { get; } = Vendors.OptionNames.For(typeof(TOptions));
}
