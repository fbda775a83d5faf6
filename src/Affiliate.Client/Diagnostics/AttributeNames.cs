namespace Affiliate.Client.Diagnostics;

/// <summary>The attributes of spans and metrics: OpenTelemetry's HTTP client conventions where they have a word, ours elsewhere.</summary>
internal static class AttributeNames
{
    internal const string Method = "http.request.method";
    internal const string StatusCode = "http.response.status_code";
    internal const string UrlTemplate = "url.template";
    internal const string ServerAddress = "server.address";
    internal const string ServerPort = "server.port";
    internal const string ErrorType = "error.type";
    internal const string Vendor = "affiliate.vendor";
    internal const string Account = "affiliate.account";
    internal const string Operation = "affiliate.operation";
    internal const string Attempts = "affiliate.attempts";
}
