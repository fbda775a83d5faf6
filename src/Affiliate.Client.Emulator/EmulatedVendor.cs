using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator;

/// <summary>One vendor of a <see cref="VendorEmulator"/>.</summary>
public abstract class EmulatedVendor
{
    private readonly List<RouteTable> _tables = [];

    private protected EmulatedVendor(string name, VendorEmulatorOptions options, int permits, TimeSpan window)
    {
        Name = name;
        TimeProvider = options.TimeProvider;
        RateLimit = new ServerRateLimit(options.TimeProvider, permits, window) { Enforced = options.EnforceRateLimits };
        Mutations = new MutationSchedule(this);
        Requests = new RequestLog();
        Faults = new FaultPlan(() => RouteNames);
    }

    /// <summary>The vendor's name, for example <c>LeadDyno</c>.</summary>
    public string Name { get; }

    /// <summary>Faults of this vendor's routes.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The requests that this vendor got, in the order of arrival.</summary>
    public RequestLog Requests { get; }

    /// <summary>The vendor's rate limit, counted on the server's clock.</summary>
    public ServerRateLimit RateLimit { get; }

    /// <summary>Changes of data between requests.</summary>
    public MutationSchedule Mutations { get; }

    /// <summary>The names of all routes, as <see cref="FaultPlan.On"/> takes them, for example <c>GET /commissions</c>.</summary>
    public IReadOnlyList<string> RouteNames => [.. _tables.SelectMany(table => table.Routes).Select(route => route.Name)];

    /// <summary>This vendor's addresses and keys as configuration.</summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    internal TimeProvider TimeProvider { get; }

    internal TableGate Gate { get; } = new();

    internal Uri Root { get; private set; } = new("http://127.0.0.1:0/");

    internal DateTimeOffset Now => TimeProvider.GetUtcNow();

    internal abstract PagingParameters GetPaging(Route route);

    internal abstract Reply? Authorize(EmulatedRequest request, Route route);

    internal abstract Reply NoRoute(EmulatedRequest request);

    internal abstract Reply TooManyRequests();

    internal abstract Mutation? Mutate(SeededRandom random);

    internal virtual void Decorate(Reply reply, EmulatedRequest request, Route? route)
    {
    }

    internal void Bind(Uri root) => Root = root;

    internal virtual bool Owns(RequestLine line) => _tables.Exists(table => line.Path.StartsWith(table.BasePath, StringComparison.Ordinal));

    /// <summary>The line as the vendor's server reads it, where it has other ways to say the same.</summary>
    internal virtual RequestLine Read(RequestLine line, RecordedRequest request) => line;

    /// <summary>The response as it goes out, where the request asks for another wrapping.</summary>
    internal virtual Reply Wrap(Reply reply, RequestLine line) => reply;

    internal (Route Route, IReadOnlyDictionary<string, string> Values)? Match(string method, string path)
    {
        foreach (var table in _tables)
        {
            if (table.Match(method, path) is { } match)
                return match;
        }

        return null;
    }

    private protected IEnumerable<string> GetRoutes(string template) =>
        _tables.SelectMany(table => table.Routes).Where(route => route.Template == template).Select(route => route.Method);

    private protected RouteTable Routes(string basePath)
    {
        var table = new RouteTable(basePath);
        _tables.Add(table);
        return table;
    }
}
