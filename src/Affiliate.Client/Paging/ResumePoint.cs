namespace Affiliate.Client.Paging;

/// <summary>Where a walk goes on.</summary>
/// <param name="Kind">What <paramref name="Position"/> counts.</param>
/// <param name="Position">See <see cref="ResumeKind"/>.</param>
/// <param name="Cursor">The vendor's cursor of the window to fetch; null for the first window and for other shapes.</param>
/// <param name="Keys">The last rows' keys in the list's order; the last one is the row to go on after.</param>
internal sealed record ResumePoint(ResumeKind Kind, long Position, string? Cursor, ulong[] Keys)
{
    public static ResumePoint Start { get; } = new(ResumeKind.Start, 0, null, []);
}
