using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>A server on a free port that records requests and responses as it is told.</summary>
public sealed class WireServer : IAsyncLifetime
{
    private WebApplication? _app;
    private WireClient? _client;

    public List<RecordedRequest> Requests { get; } = [];

    /// <summary>How to answer; an empty 200 by default.</summary>
    public RequestDelegate Respond { get; set; } = _ => Task.CompletedTask;

    public RecordedRequest Last => Requests[^1];

    /// <summary>Where it listens, with a path as three of the four vendors' addresses have.</summary>
    public Uri Address => new(_app?.Urls.Single() + "/v1/");

    internal IWireApi Api => (_client ??= new WireClient(Address)).Api;

    public void ReplyJson(string json) => Respond = context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    };

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var headers = context.Request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            Requests.Add(new(context.Request.Method, target, headers, await reader.ReadToEndAsync()));
            await Respond(context);
        });
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
