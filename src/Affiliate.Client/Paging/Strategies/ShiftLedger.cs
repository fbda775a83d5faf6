namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Keeps account of rows that moved. Every row that was pushed back must be explained by rows that came in front of it and were seen; if it
/// is not, an unread row may have gone to where the listing had been already.
/// </summary>
internal sealed class ShiftLedger
{
    private long _grown;
    private long _found;

    /// <summary>Anything moved at all, so that the front is worth another look.</summary>
    public bool IsMoved { get; private set; }

    /// <summary>New rows were seen at the front that can have pushed the others back.</summary>
    public bool IsExplained => _found > 0 || _grown == 0;

    /// <summary>Why rows may have been passed over; null if all is explained.</summary>
    public string? Weakness { get; private set; }

    /// <summary>A known row stands elsewhere.</summary>
    /// <param name="distance">How many rows further back; negative for further in front.</param>
    /// <param name="newInFront">How many of the rows that pushed it back were seen in the same page.</param>
    public void Move(long distance, int newInFront)
    {
        IsMoved |= distance != 0;
        _grown += Math.Max(0, distance - newInFront);
    }

    /// <summary>Known rows are missing between others, or at the end.</summary>
    public void Lack(int rows)
    {
        if (rows == 0) return;
        IsMoved = true;
        Weakness ??=
            "rows of one page were missing where the next one should have held them again: they are gone, or another copy of the "
                + "list answered.";
    }

    /// <summary>The count changed.</summary>
    public void Count() => IsMoved = true;

    /// <summary>The front was read again.</summary>
    /// <param name="newRows">Rows that were not known.</param>
    /// <param name="isJoined">Whether a known row follows them.</param>
    public void Front(int newRows, bool isJoined)
    {
        _found += newRows;
        if (!isJoined) Weakness ??= "more rows came in front than one page holds.";
    }

    /// <summary>Closes the account.</summary>
    public void Close()
    {
        if (_grown > _found)
            Weakness ??= $"{_grown - _found} rows came in between where no page showed them, or rows that were not read yet went there.";
    }
}
