using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>Cursor lists: the vendor says what comes next. A cursor that comes back, after however many pages, ends the walk.</summary>
internal sealed class CursorPagingStrategy : PagingStrategy
{
    private const string Opaque = "the vendor's cursor is opaque, so neighbouring pages cannot be compared.";

    // What servers usually clamp a page to, and where their lists end by chance only.
    private static readonly int[] UsualSizes = [10, 20, 25, 30, 50, 100, 200, 250, 500, 1000];

    private readonly KeySet _cursors = new();
    private readonly RecentKeys _tail;
    private readonly int _size;
    private readonly bool _isResumed;
    private readonly List<TailLook> _looks = [];
    private int _length;
    private bool _isCut;
    private ResumePoint? _from;
    private string? _cursor;

    public CursorPagingStrategy(int size, ResumePoint from)
    {
        _size = size;
        _from = from.Position > 0 ? from : null;
        _isResumed = from.Kind != ResumeKind.Start;
        _tail = RecentKeys.From(from, PagePosition.KeysInToken);
        Follow(from.Cursor);
        if (_isResumed) UnverifiableReason = Opaque;
    }

    /// <inheritdoc/>
    public override int? ReadingsToConfirm => _isCut ? null : Places == 1 ? 2 : 4;

    /// <inheritdoc/>
    public override int Places => Math.Max(1, _looks.Count);

    /// <inheritdoc/>
    public override int Accept(in PageKeys page)
    {
        _cursor = Next.Cursor;
        _length = page.Keys.Length;
        Note(new TailLook(Next, page.Keys));
        var first = _from is null ? 0 : AfterResume(page.Keys);
        _from = null;
        foreach (var key in page.Keys.AsSpan(first))
        {
            if (Seen.Contains(key))
                LossSuspicion ??= "rows came twice, so the vendor's cursor does not stay with its row when rows are added or removed.";
        }

        _tail.Append(page.Keys.AsSpan(first));

        if (string.IsNullOrEmpty(page.NextCursor))
        {
            IsDone = true;
            _isCut = _length >= _size || (UnverifiableReason is null && UsualSizes.Contains(_length));
            if (_isCut) UnverifiableReason = $"the last page is full, or may be: it holds {_length} rows, but no cursor came with it.";
        }
        else
        {
            UnverifiableReason = Opaque;
            if (!_cursors.Add(RowKey.From(page.NextCursor).Value))
                throw new PagingFaultException("the server repeats a cursor, so the list would never end");
            Follow(page.NextCursor);
        }

        return first;
    }

    /// <inheritdoc/>
    public override PagePosition Position() =>
        new(ResumeKind.Cursor, 0, _cursor, IsDone ? null : Next.Cursor, _tail.Tail(PagePosition.KeysInToken + _length), _length);

    /// <inheritdoc/>
    public override TailLook? Tail(int look) => _looks[look % Places];

    /// <summary>Keeps the first page, the last one with rows, and the last one.</summary>
    private void Note(TailLook look)
    {
        var hasRows = _looks.Count > 1 && _looks[^1].Rows.Length > 0;
        if (_looks.Count > 2) _looks.RemoveAt(hasRows ? 1 : 2);
        _looks.Add(look);
    }

    private void Follow(string? cursor)
    {
        if (cursor is not null) _cursors.Add(RowKey.From(cursor).Value);
        Next = new PageRequest(0, 0, _size, cursor);
    }

    private int AfterResume(ulong[] keys)
    {
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            if (_tail.Holds(keys[i])) return i + 1;
        }

        if (keys.Length > 0) LossSuspicion = "the place could not be found again: none of the last rows is there any more.";
        return (int)Math.Min(_from!.Position, keys.Length);
    }
}
