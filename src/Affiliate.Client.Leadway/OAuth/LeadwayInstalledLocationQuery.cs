namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Which locations to list; everything is optional.</summary>
public sealed record LeadwayInstalledLocationQuery
{
    /// <summary>A name to search for.</summary>
    public string? Search { get; init; }

    /// <summary>Only locations where the app is, or is not, installed.</summary>
    public bool? IsInstalled { get; init; }

    /// <summary>Only this version of the app.</summary>
    public string? VersionId { get; init; }

    /// <summary>Only trials.</summary>
    public bool? OnTrial { get; init; }

    /// <summary>Only this plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>Only this location.</summary>
    public string? LocationId { get; init; }
}
