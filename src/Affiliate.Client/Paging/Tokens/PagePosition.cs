namespace Affiliate.Client.Paging.Tokens;

/// <summary>A walk's place after one page, from which the place after each of its rows follows.</summary>
/// <param name="Kind">What <paramref name="Position"/> counts.</param>
/// <param name="Position">Row: the index of the last key. Page: the page's page. Cursor: unused.</param>
/// <param name="Cursor">The cursor of this page.</param>
/// <param name="NextCursor">The cursor of the page that follows.</param>
/// <param name="Tail">The last keys in the list's order: those of this page, and some before.</param>
/// <param name="Length">Cursor: how many of them are this page's.</param>
internal sealed record PagePosition(ResumeKind Kind, long Position, string? Cursor, string? NextCursor, ulong[] Tail, int Length = 0)
{
    /// <summary>How many keys a continuation token carries at most: 150 keys are 1 600 characters.</summary>
    public const int KeysInToken = 150;

    /// <summary>The place after the first <paramref name="count"/> of the page's new rows.</summary>
    public ResumePoint After(int count, ReadOnlySpan<ulong> rows)
    {
        if (Kind == ResumeKind.Cursor && count == rows.Length && NextCursor is not null)
            return new ResumePoint(Kind, 0, NextCursor, TakeLast(Tail));

        var keys = new List<ulong>(Tail.Length);
        foreach (var key in Tail)
        {
            if (!rows[count..].Contains(key)) keys.Add(key);
        }

        var position = Kind switch
        {
            // Rows that came in between are among those left: to whom they are missing the list has grown by so many.
            ResumeKind.Row => Math.Max(0, Position - (rows.Length - count)),
            ResumeKind.Cursor => Math.Max(0, Length - (Tail.Length - keys.Count)),
            _ => Position,
        };
        return keys.Count == 0 && Cursor is null ? ResumePoint.Start : new ResumePoint(Kind, position, Cursor, TakeLast([.. keys]));
    }

    private static ulong[] TakeLast(ulong[] keys) => keys.Length <= KeysInToken ? keys : keys[^KeysInToken..];
}
