using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Looks at the end of a list that was read, again and again. Of two replicas one may be behind, and both readings may have ended at that
/// one; that every look meets it, too, is as good as excluded.
/// </summary>
internal sealed class TailPagingStrategy : PagingStrategy
{
    /// <summary>
    /// If every second request meets a replica that is behind, all looks do once in 65 000 times, after readings that did so already.
    /// </summary>
    public const int Looks = 16;

    private readonly PagingStrategy _pass;
    private TailLook? _look;
    private int _looks;

    public TailPagingStrategy(PagingStrategy pass)
    {
        _pass = pass;
        Seen = pass.Seen;
        Look();
    }

    /// <summary>Every look saw the rows that were known.</summary>
    public bool Agrees { get; private set; }

    /// <inheritdoc/>
    public override int Accept(in PageKeys page)
    {
        if (page.Keys.AsSpan().SequenceEqual(_look!.Rows)) Look();
        else IsDone = true;
        return 0;
    }

    /// <inheritdoc/>
    public override TailLook? Tail(int look) => _pass.Tail(look);

    /// <inheritdoc/>
    public override PagePosition Position() => _pass.Position();

    private void Look()
    {
        Agrees = _looks == Looks * _pass.Places;
        _look = Agrees ? null : _pass.Tail(_looks++);
        if (_look is { } look) Next = look.Request;
        else IsDone = true;
    }
}
