using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Where the next page is, in the form of v3.</summary>
public sealed record LeadwayPagination
{
    /// <summary>Rows over all pages.</summary>
    public long? TotalRecords { get; init; }

    /// <summary>Whether there is a next page.</summary>
    public bool? HasNextPage { get; init; }

    /// <summary>Whether there is one before.</summary>
    public bool? HasPrevPage { get; init; }

    /// <summary>The cursor of the next page.</summary>
    public string? NextPageToken { get; init; }

    /// <summary>The cursor of the one before.</summary>
    public string? PrevPageToken { get; init; }

    /// <summary>Rows of this page.</summary>
    public long? CurrentPageSize { get; init; }

    /// <summary>A guess of the rows over all pages.</summary>
    public long? EstimatedTotalRecords { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
