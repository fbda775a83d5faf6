namespace Affiliate.Client.Conformance.Server;

/// <summary>A fault and how often it struck.</summary>
internal sealed class PlannedFault(WireFault fault)
{
    private readonly List<string> _tokens = [];
    private int _matched;
    private int _next;

    public WireFault Fault => fault;

    public bool Strikes(string route)
    {
        if (fault.Route is { } wanted && wanted != route) return false;
        var place = _matched++ - fault.After;
        return place >= 0 && (fault.Times is not { } times || place < times);
    }

    /// <summary>The first tokens are the true ones; from then on they come again and again.</summary>
    public string? Cycle(string? token)
    {
        if (_tokens.Count < fault.Number && token is not null)
        {
            _tokens.Add(token);
            return token;
        }

        return _tokens.Count == 0 ? token : _tokens[_next++ % _tokens.Count];
    }
}
