using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Reports;

/// <summary>What a <see cref="PayoutExport"/> has of one account.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Rows">Its rows in the files.</param>
/// <param name="Completeness">What the listing says about its completeness; null if it says nothing.</param>
public sealed record PayoutExportAccount(AffiliateAccount Account, long Rows, CompletenessReport? Completeness);
