using System.Text;

namespace Affiliate.Client.Emulator.Server;

/// <summary>One request that reached the emulator, as it came over the wire.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        string method,
        string target,
        IReadOnlyList<KeyValuePair<string, string>> headers,
        ReadOnlyMemory<byte> body,
        DateTimeOffset at
    )
    {
        Method = method;
        Target = target;
        Headers = headers;
        Body = body;
        At = at;
    }

    /// <summary>The vendor that it was for, or null when no vendor has this path.</summary>
    public string? Vendor { get; internal set; }

    /// <summary>The route's name, for example <c>GET /commissions</c>, or null when the vendor has no such route.</summary>
    public string? Route { get; internal set; }

    /// <summary>The verb.</summary>
    public string Method { get; }

    /// <summary>Path and query exactly as sent, still escaped. It may hold a key.</summary>
    public string Target { get; }

    /// <summary>The headers in the order sent, one entry per value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The body's bytes; empty when there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>When it arrived, on the server's clock.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The status that was answered, or null as long as none was (and for a connection that was reset first).</summary>
    public int? StatusCode { get; internal set; }

    /// <summary>How many faults were applied to it.</summary>
    public int Faults { get; internal set; }

    /// <summary>An error of the emulator itself while it answered; such a request got a 500.</summary>
    public Exception? Failure { get; internal set; }

    /// <summary>A header's first value, or null. Names are compared without regard to case.</summary>
    public string? Header(string name)
    {
        foreach (var header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                return header.Value;
        }

        return null;
    }

    /// <summary>A query parameter's value, unescaped; of repeated ones the last; null when absent.</summary>
    public string? Query(string name)
    {
        var mark = Target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? null : Parameters.Parse(Target[mark..])[name];
    }

    /// <summary>Verb, path and status; the query is left out, because it may hold a key.</summary>
    public override string ToString() =>
        $"{Method} {Target.Split('?')[0]} -> {StatusCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}";
}
