using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Whose locations to list, and with which token. Its text shows no token.</summary>
internal sealed record LocationScope(
    AffiliateAccount Account,
    string Authorization,
    string CompanyId,
    string AppId,
    LeadwayInstalledLocationQuery Filter
)
{
    public string QueryFingerprint => QueryFilters.ToFingerprint(
        ("company", CompanyId), ("app", AppId), ("query", Filter.Search), ("installed", Filter.IsInstalled), ("version", Filter.VersionId),
        ("trial", Filter.OnTrial), ("plan", Filter.PlanId), ("location", Filter.LocationId));

    public override string ToString() => QueryFingerprint;
}
