using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Where the next page is, in the form of v3.</summary>
public sealed record LeadwayPagination
{
    /// <summary>Rows over all pages.</summary>
    public long? TotalRecords { get; set; }

    /// <summary>Whether there is a next page.</summary>
    public bool? HasNextPage { get; set; }

    /// <summary>Whether there is one before.</summary>
    public bool? HasPrevPage { get; set; }

    /// <summary>The cursor of the next page.</summary>
    public string? NextPageToken { get; set; }

    /// <summary>The cursor of the one before.</summary>
    public string? PrevPageToken { get; set; }

    /// <summary>Rows of this page.</summary>
    public long? CurrentPageSize { get; set; }

    /// <summary>A guess of the rows over all pages.</summary>
    public long? EstimatedTotalRecords { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
