using Affiliate.Client.Http;

namespace Affiliate.Client.Acme;

/// <summary>Acme's API of one account. Thread-safe.</summary>
public sealed class AcmeClient
{
    internal AcmeClient(VendorConnection<AcmeOptions> connection)
    {
        Account = connection.Account;
        Api = WireFactory.Create<IAcmeApi>(connection.CreateHttpClient(), AcmeJsonContext.Default);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>One method per endpoint.</summary>
    public IAcmeApi Api { get; }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AcmePayoutSource(this);
}
