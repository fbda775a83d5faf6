namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>A lead to record.</summary>
public sealed record LeadDynoCreateLeadRequest
{
    /// <summary>The e-mail address. Required.</summary>
    public required string Email { get; init; }

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

    /// <summary>The first name. [unverified]</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name. [unverified]</summary>
    public string? LastName { get; init; }

    /// <summary>The first line of the address. [unverified]</summary>
    public string? Address1 { get; init; }

    /// <summary>The second line of the address. [unverified]</summary>
    public string? Address2 { get; init; }

    /// <summary>The city. [unverified]</summary>
    public string? City { get; init; }

    /// <summary>The state. [unverified]</summary>
    public string? State { get; init; }

    /// <summary>The postal code. [unverified]</summary>
    public string? Zipcode { get; init; }

    /// <summary>The country. [unverified]</summary>
    public string? Country { get; init; }

    /// <summary>The telephone number. [unverified]</summary>
    public string? Phone { get; init; }

    /// <summary>The affiliate's e-mail address. [unverified]</summary>
    public string? Affiliate { get; init; }

    /// <summary>The account's own status. [unverified]</summary>
    public string? CustomStatus { get; init; }
}
