using Octokit.Internal;

namespace Affiliate.Client.Benchmarks.Baseline.Others;

/// <summary>The payout as Octokit types its own: a class whose names it writes in snake case, as the server does here.</summary>
public sealed class OctokitPayout
{
    [Parameter(Key = "_id")]
    public string Id { get; set; } = "";

    public string LocationId { get; set; } = "";
    public string AffiliateId { get; set; } = "";
    public string? CampaignId { get; set; }
    public string Currency { get; set; } = "";
    public decimal Amount { get; set; }
    public string? Status { get; set; }
    public DateTimeOffset? PayoutMonth { get; set; }
    public DateTimeOffset? DueAt { get; set; }
    public DateTimeOffset? PaidAt { get; set; }
    public Dictionary<string, string>? PaidMeta { get; set; }
    public string? PaidMethod { get; set; }
    public string? AltId { get; set; }
    public bool? Deleted { get; set; }
    public bool? IsMigrated { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? Campaign { get; set; }
    public string? AffiliateName { get; set; }
    public string? AffiliateEmail { get; set; }
    public string? PayoutMethod { get; set; }
}
