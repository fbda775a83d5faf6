namespace Affiliate.Client.LeadDyno.SubIds;

/// <summary>A sub ID to make.</summary>
public sealed record LeadDynoCreateSubIdRequest
{
    /// <summary>The address that it points to. Required.</summary>
    public required string Url { get; init; }

    /// <summary>The name. Required.</summary>
    public required string Name { get; init; }
}
