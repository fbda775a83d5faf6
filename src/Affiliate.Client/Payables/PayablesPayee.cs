using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

/// <summary>A payee of one account.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Payee">Who it is there.</param>
public sealed record PayablesPayee(AffiliateAccount Account, Payee Payee);
