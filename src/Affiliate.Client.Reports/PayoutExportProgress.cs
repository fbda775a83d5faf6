using Affiliate.Client.Accounts;

namespace Affiliate.Client.Reports;

/// <summary>How far a <see cref="PayoutExport"/> is. Everything counted here is on the disk.</summary>
/// <param name="Account">The account that is being read.</param>
/// <param name="AccountRows">Its rows so far.</param>
/// <param name="AccountTotal">How many rows the vendor says it has, before the query filters them; null if it does not say.</param>
/// <param name="Rows">The rows of all accounts so far.</param>
/// <param name="AccountsDone">Accounts that are read to their end.</param>
/// <param name="Accounts">All accounts.</param>
public sealed record PayoutExportProgress(
    AffiliateAccount Account, long AccountRows, long? AccountTotal, long Rows, int AccountsDone, int Accounts);
