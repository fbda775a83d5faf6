namespace Affiliate.Client.LeadDyno.Visitors;

/// <summary>A visitor to record.</summary>
public sealed record LeadDynoCreateVisitorRequest
{
    /// <summary>The browser's user agent.</summary>
    public string? Agent { get; init; }

    /// <summary>An affiliate's code.</summary>
    public string? Code { get; init; }

    /// <summary>The HTTP referrer.</summary>
    public string? Referrer { get; init; }

    /// <summary>The remote IP address.</summary>
    public string? RemoteIp { get; init; }

    /// <summary>The tracking code; null for a generated one.</summary>
    public string? TrackingCode { get; init; }

    /// <summary>Where the visitor landed, query included.</summary>
    public string? Url { get; init; }
}
