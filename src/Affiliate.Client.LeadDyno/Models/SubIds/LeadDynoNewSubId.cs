namespace Affiliate.Client.LeadDyno;

/// <summary>A sub ID to make.</summary>
public sealed record LeadDynoNewSubId
{
    /// <summary>The address that it points to. Required.</summary>
    public required string Url { get; init; }

    /// <summary>The name. Required.</summary>
    public required string Name { get; init; }
}
