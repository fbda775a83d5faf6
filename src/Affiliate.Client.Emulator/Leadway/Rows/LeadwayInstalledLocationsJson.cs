namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>
/// The locations of an app: <c>locations</c> and <c>count</c> on the old route, <c>items</c> and <c>pagination</c> on the new one.
/// </summary>
internal sealed record LeadwayInstalledLocationsJson
{
    public List<LeadwayInstalledLocationJson>? Locations { get; init; }
    public int? Count { get; init; }
    public List<LeadwayInstalledLocationJson>? Items { get; init; }
    public LeadwayPaginationJson? Pagination { get; init; }
}
