using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>A server that records requests and responds as it is told, and a client of it.</summary>
internal sealed class WireServer : IAsyncLifetime
{
    private ScriptedWireMock _server = null!;
    private WireClient? _client;

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    /// <summary>How to answer; an empty 200 by default.</summary>
    public RequestDelegate Respond { set => _server.Write = value; }

    public RecordedRequest Last => Requests[^1];

    /// <summary>Where it listens, with a path as three of the four vendors' addresses have.</summary>
    public Uri Address => new(_server.Address, "v1/");

    public IWireApi Api => (_client ??= new WireClient(Address)).Api;

    public void ReplyJson(string json) => Respond = context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    };

    public async ValueTask InitializeAsync()
    {
        _server = await ScriptedWireMock.StartAsync();
        Respond = _ => Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _server.DisposeAsync();
    }
}
