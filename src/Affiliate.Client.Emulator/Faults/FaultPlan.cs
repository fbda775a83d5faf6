using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Faults;

/// <summary>
/// What goes wrong, on which route, how often. Faults are tried in the order in which they were added; several may apply to one request.
/// </summary>
public sealed class FaultPlan
{
    /// <summary>Stands for every route, and for requests to paths that are no route.</summary>
    public const string AnyRoute = "*";

    private readonly object _gate = new();
    private readonly Func<IReadOnlyList<string>> _routes;
    private readonly List<Fault> _faults = [];

    internal FaultPlan(Func<IReadOnlyList<string>> routes) => _routes = routes;

    /// <summary>
    /// Starts a fault: <c>On("GET /commissions").Times(2).Status(503)</c>. Nothing happens before its last word, which names what goes
    /// wrong.
    /// </summary>
    /// <param name="route">A name out of <see cref="EmulatedVendor.RouteNames"/>, or <see cref="AnyRoute"/>.</param>
    /// <exception cref="ArgumentException">There is no such route.</exception>
    public FaultBuilder On(string route = AnyRoute)
    {
        if (route != AnyRoute && !_routes().Contains(route))
            throw new ArgumentException($"There is no route '{route}'. Known: {string.Join(", ", _routes())}.", nameof(route));

        return new FaultBuilder(this, route);
    }

    /// <summary>The faults that were planned, struck or not, in the order in which they were added.</summary>
    public IReadOnlyList<Fault> Planned
    {
        get
        {
            lock (_gate)
                return [.. _faults];
        }
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    internal void Add(Fault fault)
    {
        lock (_gate)
            _faults.Add(fault);
    }

    internal void Apply(RecordedRequest request, FaultEffects effects)
    {
        lock (_gate)
        {
            foreach (var fault in _faults)
            {
                if (fault.Strikes(request))
                    fault.Apply(effects);
            }
        }
    }
}
