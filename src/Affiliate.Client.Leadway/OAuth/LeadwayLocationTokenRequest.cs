using Refit;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Which location of an agency a token shall stand for.</summary>
public sealed record LeadwayLocationTokenRequest
{
    /// <summary>The agency. The field is camelCase in both casings.</summary>
    [AliasAs("companyId")]
    public required string CompanyId { get; init; }

    /// <summary>The location.</summary>
    [AliasAs("locationId")]
    public required string LocationId { get; init; }
}
