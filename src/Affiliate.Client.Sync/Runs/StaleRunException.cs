using Affiliate.Client.Accounts;

namespace Affiliate.Client.Sync.Runs;

/// <summary>
/// Another run of the account began, here or on another machine, so this one may write no more. What it committed before stays.
/// </summary>
public sealed class StaleRunException : Exception
{
    /// <summary>Creates the exception.</summary>
    public StaleRunException(AffiliateAccount account, Exception? innerException = null)
        : base($"A newer run of {account} began; this one may write no more.", innerException) => Account = account;

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }
}
