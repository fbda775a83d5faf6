namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>The small responses that say whether something is so, or was done.</summary>
internal sealed record LeadwayOutcomeJson
{
    public bool? Succeeded { get; init; }
    public string? AffiliateId { get; init; }
    public string? FormType { get; init; }
    public bool? Success { get; init; }
    public string? Message { get; init; }
    public bool? Available { get; init; }
    public bool? Exist { get; init; }
}
