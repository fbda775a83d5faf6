using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// A server on a free port of this machine that records what it receives. It answers by the script, then by <see cref="Respond"/>;
/// without either with 501, which nobody repeats.
/// </summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private static readonly ScriptedResponse Unscripted = ScriptedResponse.Json("""{"error":"the test scripted no response"}""", 501);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ScriptedResponse> _script = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly EndOfList _end = new();

    private RecordingServer(WebApplication app) => _app = app;

    /// <summary>For example <c>http://127.0.0.1:40001/</c>.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>What came, but for looks at the end of a list (<see cref="EndOfList"/>).</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The one request that came.</summary>
    public RecordedRequest Single => Requests.ShouldHaveSingleItem();

    /// <summary>Responses when the script is used up.</summary>
    public Func<RecordedRequest, ScriptedResponse>? Respond { get; set; }

    public static async Task<RecordingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RecordingServer(builder.Build());
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Adds responses to the script, each given once.</summary>
    public RecordingServer Enqueue(params ScriptedResponse[] responses)
    {
        foreach (var response in responses) _script.Enqueue(response);
        return this;
    }

    /// <summary>Adds JSON responses with status 200 to the script.</summary>
    public RecordingServer EnqueueJson(params string[] bodies) => Enqueue([.. bodies.Select(body => ScriptedResponse.Json(body))]);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new RecordedRequest(context.Request.Method, target, headers, await reader.ReadToEndAsync());
        if (_end.Respond(request) is { } end)
        {
            await RespondAsync(context, end);
            return;
        }

        _requests.Enqueue(request);
        var response = _script.TryDequeue(out var scripted) ? scripted : Respond?.Invoke(request) ?? Unscripted;
        _end.Note(request, response);
        await RespondAsync(context, response);
    }

    private static async Task RespondAsync(HttpContext context, ScriptedResponse response)
    {
        if (response.IsReset)
        {
            context.Abort();
            return;
        }

        var body = Encoding.UTF8.GetBytes(response.Body);
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        foreach (var (name, value) in response.Headers) context.Response.Headers[name] = value;
        if (response.Status is not (204 or 304) && !response.IsChunked) context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(response.BreaksOff ? body.AsMemory(0, body.Length / 2) : body);
        if (!response.BreaksOff) return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
