namespace Affiliate.Client.Emulator.Server;

/// <summary>What the routes of a vendor see of a request's first line.</summary>
/// <param name="Method">The verb; GET for HEAD.</param>
/// <param name="Path">The path as it came, escaped.</param>
/// <param name="Query">The query's parameters.</param>
internal readonly record struct RequestLine(string Method, string Path, Parameters Query)
{
    public static RequestLine From(RecordedRequest request)
    {
        var path = request.Target.Split('?')[0];
        return new(request.Method == "HEAD" ? "GET" : request.Method, path, Parameters.Parse(request.Target[path.Length..]));
    }
}
