namespace Affiliate.Client.Paging.Endpoints;

/// <summary>What the vendor itself says a list holds.</summary>
/// <param name="Source">Where it comes from, for the completeness report, for example <c>GET /commissions/totals</c>.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Keys">Every row's key, where the vendor can give a census; else null.</param>
public sealed record ControlTotal(string Source, long Count, IReadOnlyCollection<RowKey>? Keys = null);
