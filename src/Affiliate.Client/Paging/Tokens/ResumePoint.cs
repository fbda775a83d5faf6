namespace Affiliate.Client.Paging.Tokens;

/// <summary>Where a walk goes on.</summary>
/// <param name="Kind">What <paramref name="Position"/> counts.</param>
/// <param name="Position">See <see cref="ResumeKind"/>.</param>
/// <param name="Cursor">The vendor's cursor of the page to fetch; null for the first page and for other shapes.</param>
/// <param name="Keys">The last rows' keys in the list's order; the last one is the row to go on after.</param>
internal sealed record ResumePoint(ResumeKind Kind, long Position, string? Cursor, ulong[] Keys)
{
    public static ResumePoint Start { get; } = new(ResumeKind.Start, 0, null, []);
}
