using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>
/// A WireMock server for one test, for what a mapping cannot say. It records what it receives and answers by the script,
/// then by <see cref="Respond"/>; without either with 501, which nobody repeats.
/// </summary>
internal sealed class ScriptedWireMock : IResponseProvider, IAsyncDisposable
{
    private static readonly ScriptedResponse Unscripted = ScriptedResponse.Json("""{"error":"the test scripted no response"}""", 501);

    private readonly WireMockServer _server;
    private readonly ConcurrentQueue<ScriptedResponse> _script = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly EndOfList _end = new();

    private ScriptedWireMock()
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"], // by default it listens on every address
            AllowBodyForAllHttpMethods = true,
            DisableJsonBodyParsing = true,
            DisableDeserializeFormUrlEncoded = true,
            MaxRequestLogCount = 0, // its log has the path without its escapes
        });
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(this);
    }

    /// <summary>For example <c>http://127.0.0.1:40001/</c>.</summary>
    public Uri Address => new(_server.Urls.Single() + "/");

    /// <summary>What came, but for looks at the end of a list (<see cref="EndOfList"/>).</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The one request that came.</summary>
    public RecordedRequest Single => Requests.ShouldHaveSingleItem();

    /// <summary>Answers when the script is used up.</summary>
    public Func<RecordedRequest, ScriptedResponse>? Respond { get; set; }

    /// <summary>Writes every response itself, in place of script and <see cref="Respond"/>.</summary>
    public RequestDelegate? Write { get; set; }

    /// <remarks>
    /// The first start in a process takes a second, others a few milliseconds: a test has its own, since accounts of one address share a
    /// rate limit.
    /// </remarks>
    public static Task<ScriptedWireMock> StartAsync() => Task.Run(() => new ScriptedWireMock());

    /// <summary>A server that always responds like this.</summary>
    public static async Task<ScriptedWireMock> StartAsync(ScriptedResponse response)
    {
        var server = await StartAsync();
        server.Respond = _ => response;
        return server;
    }

    /// <summary>Adds responses to the script, each given once.</summary>
    public ScriptedWireMock Enqueue(params ScriptedResponse[] responses)
    {
        foreach (var response in responses) _script.Enqueue(response);
        return this;
    }

    /// <summary>Adds JSON responses with status 200 to the script.</summary>
    public ScriptedWireMock EnqueueJson(params string[] bodies) => Enqueue([.. bodies.Select(body => ScriptedResponse.Json(body))]);

    public ValueTask DisposeAsync()
    {
        _server.Stop();
        _server.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task<(IResponseMessage Message, IMapping? Mapping)> IResponseProvider.ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var body = Encoding.UTF8.GetString(requestMessage.BodyAsBytes ?? []);
        await HandleAsync(context, new RecordedRequest(context.Request.Method, target, headers, body));
        return (null!, null); // the response is written; WireMock would send its body in chunks
    }

    private Task HandleAsync(HttpContext context, RecordedRequest request)
    {
        if (_end.Respond(request) is { } end) return RespondAsync(context, end);
        _requests.Enqueue(request);
        if (Write is not null) return Write(context);
        var response = _script.TryDequeue(out var scripted) ? scripted : Respond?.Invoke(request) ?? Unscripted;
        _end.Note(request, response);
        return response.Fault is { } fault ? fault.SendAsync(context) : RespondAsync(context, response);
    }

    private static async Task RespondAsync(HttpContext context, ScriptedResponse response)
    {
        var body = response.Bytes ?? Encoding.UTF8.GetBytes(response.Body);
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        foreach (var (name, value) in response.Headers) context.Response.Headers[name] = value;
        if (response.Status is not (204 or 304) && !response.IsChunked) context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
