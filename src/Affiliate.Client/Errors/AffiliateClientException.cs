using Affiliate.Client.Accounts;

namespace Affiliate.Client.Errors;

/// <summary>The base of every failure that this library reports. It never holds a secret, a request or a whole body.</summary>
public abstract class AffiliateClientException : Exception
{
    private protected AffiliateClientException(AffiliateAccount account, string operation, string message, Exception? innerException)
        : base(message, innerException)
    {
        Account = account;
        Operation = operation;
    }

    /// <summary>The vendor and account that the failed call was for.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>The vendor's name.</summary>
    public string Vendor => Account.Vendor;

    /// <summary>The operation that failed, for example <c>ListCommissions</c>.</summary>
    public string Operation { get; }

    /// <summary>
    /// Whether the same call may succeed later without any change, and can be made again without harm: never true for a write of which
    /// nobody knows whether it happened, unless twice is the same as once.
    /// </summary>
    public virtual bool IsTransient => false;
}
