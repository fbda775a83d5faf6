using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Server;

/// <summary>
/// A server at a free port of 127.0.0.1 for an adapter of your own: you write the vendor's responses, it does the faults and keeps the log.
/// </summary>
// Not WireMock: the suite needs virtual time, trickled bodies and exact lengths.
public sealed class SuiteServer : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly List<PlannedFault> _faults = [];
    private readonly List<SeenRequest> _requests = [];
    private readonly WebApplication _app;
    private readonly TimeProvider _time;
    private readonly string _positionParameter;
    private readonly Func<ServerRequest, ServerResponse> _answer;

    private SuiteServer(TimeProvider time, string positionParameter, Func<ServerRequest, ServerResponse> response)
    {
        (_time, _positionParameter, _answer) = (time, positionParameter, response);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(InvokeAsync);
    }

    /// <summary>The server's root, with a slash at its end.</summary>
    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + "/");

    /// <summary>The requests that came, oldest first.</summary>
    public IReadOnlyList<SeenRequest> Requests
    {
        get
        {
            lock (_gate) return [.. _requests];
        }
    }

    /// <summary>Starts a server.</summary>
    /// <param name="time">Its clock.</param>
    /// <param name="positionParameter">The query parameter that says where a page starts.</param>
    /// <param name="response">The vendor. It is called for one request at a time.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<SuiteServer> StartAsync(
        TimeProvider time, string positionParameter, Func<ServerRequest, ServerResponse> response, CancellationToken cancellationToken)
    {
        var server = new SuiteServer(time, positionParameter, response);
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Lets something go wrong.</summary>
    public void Inject(WireFault fault)
    {
        lock (_gate) _faults.Add(new PlannedFault(fault));
    }

    /// <summary>Takes all faults away.</summary>
    public void ClearFaults()
    {
        lock (_gate) _faults.Clear();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var route = $"{request.Method} {request.Path}";
        var query = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        ServerResponse response;
        List<PlannedFault> strikes;
        lock (_gate)
        {
            strikes = [.. _faults.Where(fault => fault.Strikes(route))];
            response = Respond(new ServerRequest(route, query, request.Headers.Authorization), strikes);
            _requests.Add(new SeenRequest(route, query.GetValueOrDefault(_positionParameter), _time.GetUtcNow(), response.Status));
        }

        await ResponseSender.SendAsync(context, response, [.. strikes.Select(strike => strike.Fault)]);
    }

    private ServerResponse Respond(ServerRequest request, List<PlannedFault> strikes)
    {
        foreach (var strike in strikes)
        {
            var fault = strike.Fault;
            switch (fault.Kind)
            {
                case WireFaultKind.Response: return new(fault.Status, fault.Body, fault.Headers) { ContentType = fault.ContentType };
                case WireFaultKind.Reset: return new(0, "");
                case WireFaultKind.ClampSize: request = request with { ClampSize = fault.Number }; break;
                case WireFaultKind.RepeatToken: request = request with { Token = strike.Cycle }; break;
                case WireFaultKind.IgnorePosition:
                    request = request with
                    {
                        Query = request.Query.Where(pair => pair.Key != _positionParameter).ToDictionary(StringComparer.Ordinal),
                    };
                    break;
                default: break;
            }
        }

        var response = _answer(request);
        return strikes.Where(strike => strike.Fault.Kind == WireFaultKind.Rewrite)
            .Aggregate(response, static (changed, strike) => changed with { Body = strike.Fault.Rewrite(changed.Body) });
    }
}
