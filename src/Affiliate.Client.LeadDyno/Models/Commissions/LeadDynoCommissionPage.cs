using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno;

/// <summary>One page of commissions.</summary>
public sealed record LeadDynoCommissionPage
{
    /// <summary>The page, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Rows per page, as the server used it.</summary>
    public int? PerPage { get; init; }

    /// <summary>Rows over all pages, where the server sends it.</summary>
    public long? TotalEntries { get; init; }

    /// <summary>The rows; null if the answer has none, which no healthy answer does.</summary>
    public IReadOnlyList<LeadDynoCommission>? Commissions { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
