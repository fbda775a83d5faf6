using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Faults;

/// <summary>What the faults do to one request.</summary>
internal sealed class FaultEffects
{
    /// <summary>The address that was asked for.</summary>
    public string Target { get; init; } = "";

    public int Count { get; set; }

    public TimeSpan Delay { get; set; }

    public bool ResetBefore { get; set; }

    public bool ResetAfter { get; set; }

    public bool IgnorePaging { get; set; }

    public int? ClampSize { get; set; }

    /// <summary>How many of the newest rows the server does not know yet.</summary>
    public int RowsBehind { get; set; }

    public TokenCycle? Tokens { get; set; }

    /// <summary>A response that is sent without the vendor having acted.</summary>
    public Reply? Instead { get; set; }

    /// <summary>Changes of the vendor's own response.</summary>
    public List<Func<Reply, Reply>> Rewrites { get; } = [];

    /// <summary>How many bytes of the body are sent before the connection is reset.</summary>
    public int? CutAfter { get; set; }

    public (int Bytes, TimeSpan Pause)? Trickle { get; set; }

    public Parameters Twist(Parameters query, PagingParameters paging)
    {
        if (IgnorePaging && paging.Position is { } position)
            query = query.Without(position);

        if (ClampSize is { } max && paging.Size is { } size)
        {
            var asked = query.Int(size) ?? paging.DefaultSize;
            query = query.With(size, Math.Min(asked, max).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return query;
    }
}
