using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>The short form of another object: its id and, if known, one more field.</summary>
internal sealed record LeadDynoReferenceJson
{
    public required long Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Email { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TrackingCode { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    public static LeadDynoReferenceJson? ToAffiliate(LeadDynoEmulator vendor, long? id) =>
        id is { } known ? new() { Id = known, Email = vendor.Affiliates.Find(known)?.Email } : null;

    public static LeadDynoReferenceJson? ToCampaign(LeadDynoEmulator vendor, long? id) =>
        id is { } known ? new() { Id = known, Code = vendor.Campaigns.Find(known)?.Code } : null;

    public static LeadDynoReferenceJson? ToLead(LeadDynoEmulator vendor, long? id) =>
        id is { } known ? new() { Id = known, Email = vendor.Leads.Find(known)?.Email } : null;
}
