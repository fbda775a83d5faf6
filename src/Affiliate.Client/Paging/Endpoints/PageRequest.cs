namespace Affiliate.Client.Paging.Endpoints;

/// <summary>One page to fetch.</summary>
/// <param name="Offset">Offset shapes: rows to skip, from 0.</param>
/// <param name="PageNumber">Page shapes: the page, from 1.</param>
/// <param name="Size">How many rows to ask for; 0 where the list has a fixed size that cannot be chosen.</param>
/// <param name="Cursor">Cursor schemes: the vendor's cursor; null for the first page.</param>
public readonly record struct PageRequest(long Offset, int PageNumber, int Size, string? Cursor);
