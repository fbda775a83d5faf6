using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Tests.Shared;

/// <summary>What a <see cref="ScriptedWireMock"/> shall answer once.</summary>
internal sealed record ScriptedResponse
{
    public int Status { get; init; } = 200;

    public string Body { get; init; } = "";

    /// <summary>A body that is no text, in place of <see cref="Body"/>.</summary>
    public byte[]? Bytes { get; init; }

    public string? ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What goes out in place of a response.</summary>
    public RawFault? Fault { get; init; }

    /// <summary>The length of the body is not announced.</summary>
    public bool IsChunked { get; init; }

    public static ScriptedResponse Reset { get; } = new() { Fault = RawFault.ResetBeforeHeaders };

    public static ScriptedResponse Json(string body, int status = 200) => new() { Body = body, Status = status };

    public static ScriptedResponse Html(string body, int status = 200) =>
        new()
        {
            Body = body,
            Status = status,
            ContentType = "text/html; charset=UTF-8",
        };

    public ScriptedResponse WithHeader(string name, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers) { [name] = value } };
}
