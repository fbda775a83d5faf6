using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>
/// Where payees want money sent to, by the vendors' directories: <see cref="AffiliateProfile.PaymentEmail"/>, never the address that
/// somebody logs in with.
/// </summary>
public sealed class PaymentReceivers
{
    private readonly Dictionary<AffiliateKey, string?> _addresses = [];

    private PaymentReceivers()
    {
    }

    /// <summary>Reads the affiliates of all directories.</summary>
    /// <param name="directories">The directories, for example all that the container has.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="AffiliateClientException">A directory cannot be read: there are no addresses of half the payees.</exception>
    public static async Task<PaymentReceivers> ReadAsync(
        IEnumerable<IAffiliateDirectory> directories,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(directories);
        var receivers = new PaymentReceivers();
        foreach (var directory in directories)
        {
            await foreach (var affiliate in directory.GetAffiliates().WithCancellation(cancellationToken).ConfigureAwait(false))
                receivers._addresses[affiliate.Key] = affiliate.PaymentEmail;
        }

        return receivers;
    }

    /// <summary>The payment address of a row's payee; null where no directory knows one.</summary>
    public string? Find(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return payout.Payee is { Kind: PayeeKind.Affiliate, Id: { } id }
            ? _addresses.GetValueOrDefault(new AffiliateKey(payout.Key.Vendor, payout.Key.Account, id))
            : null;
    }
}
