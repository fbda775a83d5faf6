using Affiliate.Client.Payouts;

namespace Affiliate.Client.Sync.Runs;

/// <summary>Asks a vendor for a single row by its id, where it has such an endpoint. Optional: register it in the container.</summary>
public interface IPayoutLookup
{
    /// <summary>Whether the row can be asked for.</summary>
    bool CanLookUp(PayoutKey key);

    /// <summary>Whether the vendor has the row: false only when it answers 404 for this very id. Any other failure is thrown.</summary>
    Task<bool> ExistsAsync(PayoutKey key, CancellationToken cancellationToken);
}
