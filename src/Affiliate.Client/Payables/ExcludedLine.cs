using Affiliate.Client.Accounts;

namespace Affiliate.Client.Payables;

/// <summary>Rows of one account that a <see cref="PayablesReport"/> shows and never sums.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Reason">Why they are in no sum.</param>
/// <param name="Rows">How many; 1 or more.</param>
public sealed record ExcludedLine(AffiliateAccount Account, ExcludedReason Reason, long Rows);
