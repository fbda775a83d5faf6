namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>What one shop's lists of referrals without a status were seen to show.</summary>
internal sealed class ReferralVisibility
{
    private volatile bool _showsEverything;

    /// <summary>Whether drafts or failed referrals were among the rows: then the plugin is older than 2.9.8 and hides none.</summary>
    public bool ShowsEverything => _showsEverything;

    public static bool IsHidden(AffiliateWPReferral? row) =>
        row?.Status is { } status && (status == AffiliateWPReferralStatus.Draft || status == AffiliateWPReferralStatus.Failed);

    public void Observe(IReadOnlyList<AffiliateWPReferral> rows) => _showsEverything |= rows.Any(IsHidden);
}
