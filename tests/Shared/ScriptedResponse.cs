namespace Affiliate.Client.Tests.Shared;

/// <summary>What a server shall response once.</summary>
internal sealed record ScriptedResponse
{
    public int Status { get; init; } = 200;

    public string Body { get; init; } = "";

    public string? ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The connection is reset in place of a response, after the request was read.</summary>
    public bool IsReset { get; init; }

    /// <summary>The length of the body is not announced.</summary>
    public bool IsChunked { get; init; }

    /// <summary>Half the body is sent, then the connection is reset.</summary>
    public bool BreaksOff { get; init; }

    public static ScriptedResponse Reset { get; } = new() { IsReset = true };

    public static ScriptedResponse Json(string body, int status = 200) => new() { Body = body, Status = status };

    public static ScriptedResponse Html(string body, int status = 200) => new() { Body = body, Status = status, ContentType = "text/html; charset=UTF-8" };

    public ScriptedResponse WithHeader(string name, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers) { [name] = value } };
}
