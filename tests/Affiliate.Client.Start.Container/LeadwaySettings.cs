namespace Affiliate.Client.Start.Container;

/// <summary>What the program is told of the account.</summary>
internal sealed class LeadwaySettings
{
    public Uri? BaseAddress { get; set; }

    public string? LocationId { get; set; }

    public string? AccessToken { get; set; }
}
