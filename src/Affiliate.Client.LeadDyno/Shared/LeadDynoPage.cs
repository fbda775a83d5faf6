using System.Text.Json;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>
/// One page of a list. LeadDyno sends bare arrays, and envelopes for some lists of commissions; both are read everywhere.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record LeadDynoPage<T>
{
    /// <summary>The rows; empty past the end.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>The envelope's member that held the rows, for example <c>commissions</c>; null for a bare array.</summary>
    public string? ItemsName { get; init; }

    /// <summary>The page, from 1; null for a bare array.</summary>
    public long? Page { get; init; }

    /// <summary>Rows per page, as the server used it; null for a bare array.</summary>
    public long? PerPage { get; init; }

    /// <summary>Rows over all pages, where the server sends it.</summary>
    public long? TotalEntries { get; init; }

    /// <summary>Fields of the envelope that this type does not know.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Unmapped { get; init; }
}
