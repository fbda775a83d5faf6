namespace Affiliate.Client.Paging;

/// <summary>What merging a window into the trail showed.</summary>
/// <param name="Behind">How many known rows follow the window's last row; 0 if the window reached the frontier.</param>
/// <param name="Added">Rows that the trail did not hold.</param>
/// <param name="Moved">Known rows that stood where none can stand in a stable order.</param>
/// <param name="Gone">Known rows that should have been in the window and were not.</param>
internal readonly record struct TrailMerge(int Behind, int Added, int Moved, int Gone);
