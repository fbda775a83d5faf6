using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>A WireMock server that serves one test after another, since the first start takes a second. It lives as long as the test run.</summary>
internal sealed class PooledServer : IResponseProvider
{
    private static readonly ConcurrentQueue<PooledServer> Idle = new();

    private readonly WireMockServer _server;

    private PooledServer()
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"], // by default it listens on every address
            AllowBodyForAllHttpMethods = true,
            DisableJsonBodyParsing = true,
            DisableDeserializeFormUrlEncoded = true,
            MaxRequestLogCount = 0, // tests record requests as they are on the wire
        });
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(this);
    }

    public Uri Address => new(_server.Urls.Single() + "/");

    /// <summary>The test's way to answer a request and its body.</summary>
    public Func<HttpContext, byte[], Task>? Handler { get; set; }

    public static Task<PooledServer> TakeAsync() =>
        Idle.TryDequeue(out var server) ? Task.FromResult(server) : Task.Run(() => new PooledServer());

    public void Return() => Idle.Enqueue(this);

    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        // A connection belongs to the test that opened it, so that no late request reaches the next one.
        var connection = context.Features.GetRequiredFeature<IConnectionItemsFeature>().Items;
        if (!connection.TryGetValue(this, out var owner)) connection[this] = owner = Handler;
        await ((Func<HttpContext, byte[], Task>)owner!)(context, requestMessage.BodyAsBytes ?? []);
        return (null!, null); // the response is written
    }
}
