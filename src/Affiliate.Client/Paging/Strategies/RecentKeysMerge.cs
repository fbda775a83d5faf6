namespace Affiliate.Client.Paging.Strategies;

/// <summary>What merging a page into the recent keys showed.</summary>
/// <param name="Behind">How many known rows follow the page's last row; 0 if the page reached the frontier.</param>
/// <param name="Added">Rows that the recent keys did not hold.</param>
/// <param name="Moved">Known rows that stood where none can stand in a stable order.</param>
/// <param name="Gone">Known rows that should have been in the page and were not.</param>
internal readonly record struct RecentKeysMerge(int Behind, int Added, int Moved, int Gone);
