namespace Affiliate.Client.Paging;

/// <summary>Cursor lists: the vendor says what comes next. A cursor that comes back, after however many pages, ends the walk.</summary>
internal sealed class TokenCourse : Course
{
    private readonly KeySet _cursors = new();
    private readonly Trail _tail;
    private readonly int _size;
    private ResumePoint? _from;
    private string? _cursor;

    public TokenCourse(int size, ResumePoint from)
    {
        _size = size;
        _from = from.Position > 0 ? from : null;
        _tail = Trail.From(from, PlaceMark.KeysInToken);
        Follow(from.Cursor);
    }

    /// <inheritdoc/>
    public override int Accept(in WindowFacts window)
    {
        _cursor = Next.Token;
        var first = _from is null ? 0 : AfterResume(window.Keys);
        _from = null;
        foreach (var key in window.Keys.AsSpan(first))
        {
            if (Seen.Contains(key)) Doubt ??= "rows came twice, so the vendor's cursor does not stay with its row when rows are added or removed.";
            _tail.Append(key);
        }

        if (string.IsNullOrEmpty(window.NextToken))
        {
            IsDone = true;
        }
        else
        {
            Unproven = "the vendor's cursor is opaque, so neighbouring windows cannot be compared.";
            if (!_cursors.Add(RowKey.From(window.NextToken).Value))
                throw new PagingFaultException("the server repeats a cursor, so the list would never end");
            Follow(window.NextToken);
        }

        return first;
    }

    /// <inheritdoc/>
    public override PlaceMark Mark() => new(ResumeKind.Cursor, 0, _cursor, IsDone ? null : Next.Token, _tail.Tail(PlaceMark.KeysInToken));

    private void Follow(string? cursor)
    {
        if (cursor is not null) _cursors.Add(RowKey.From(cursor).Value);
        Next = new WindowRequest(0, 0, _size, cursor);
    }

    private int AfterResume(ulong[] keys)
    {
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            if (_tail.Holds(keys[i])) return i + 1;
        }

        if (keys.Length > 0) Doubt = "the place could not be found again: none of the last rows is there any more.";
        return (int)Math.Min(_from!.Position, keys.Length);
    }
}
