using System.Globalization;
using System.Net;

namespace Affiliate.Client.Lab.Responses;

/// <summary>A server that answers by chance, repeats what it was sent, cuts, damages, and takes its time on a virtual clock.</summary>
internal sealed class FuzzedServer(Random random, TimeProvider clock) : HttpMessageHandler
{
    // A list of chance has no end of its own.
    private const int MaxRequests = 40;

    private static readonly int[] Statuses =
    [
        200,
        201,
        202,
        204,
        206,
        301,
        302,
        304,
        400,
        401,
        401,
        403,
        403,
        404,
        404,
        405,
        408,
        409,
        410,
        418,
        422,
        425,
        429,
        451,
        499,
        500,
        500,
        501,
        502,
        503,
        503,
        504,
        511,
        520,
        524,
        530,
        599,
        999,
    ];

    private static readonly string?[] Types =
    [
        "application/json",
        "application/json",
        "application/json",
        "application/json; charset=utf-16",
        "application/json; charset=\"no such\"",
        "application/problem+json",
        "text/html; charset=UTF-8",
        "TEXT/HTML",
        "text/plain",
        "nonsense",
        "",
        null,
    ];

    private static readonly string[] RetryAfter =
    [
        "0",
        "1",
        "45",
        "3600",
        "-1",
        "2147483647",
        "99999999999999999999",
        "soon",
        "Thu, 01 Jan 2026 00:01:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "",
    ];

    private int _count;

    public int Requests => _count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var all = $"{Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri)} {request.Headers} {WebUtility.UrlDecode(body)}";
        if (++_count > MaxRequests)
            return new(HttpStatusCode.NotFound)
            {
                Content = new StringContent("""{"code":"no_payouts","message":"","data":{"status":404}}"""),
            };
        if (random.Next(25) == 0)
            await Task.Delay(TimeSpan.FromSeconds(random.Next(100)), clock, cancellationToken);
        if (random.Next(15) == 0)
            throw Failure(all);

        var response = new HttpResponseMessage((HttpStatusCode)(random.Next(2) == 0 ? 200 : Statuses[random.Next(Statuses.Length)]))
        {
            RequestMessage = request,
            Content = Content(all),
        };
        AddHeaders(response, request, all);
        return response;
    }

    private Exception Failure(string all) =>
        random.Next(6) switch
        {
            0 => new HttpRequestException(HttpRequestError.ConnectionError, all, new IOException(all)),
            1 => new HttpRequestException(
                HttpRequestError.SecureConnectionError,
                all,
                new System.Security.Authentication.AuthenticationException(all)
            ),
            2 => new HttpRequestException(HttpRequestError.Unknown, all),
            3 => new HttpIOException(HttpRequestError.ResponseEnded, all),
            4 => new TaskCanceledException(all, new TimeoutException(all)),
            _ => new IOException(all),
        };

    private StreamContent Content(string all)
    {
        var bytes = FuzzedBody.Bytes(random, all);
        Stream stream = random.Next(6) switch
        {
            0 => FuzzedBody.Compressed(random, bytes),
            1 => new CutStream(
                bytes,
                random.Next(bytes.Length + 1),
                all,
                TimeSpan.FromSeconds(random.Next(6) == 0 ? random.Next(100) : 0),
                clock
            ),
            _ => new MemoryStream(bytes),
        };
        var content = new StreamContent(stream);
        if (Types[random.Next(Types.Length)] is { } type)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (random.Next(10) == 0)
            content.Headers.TryAddWithoutValidation(
                "Content-Length",
                random.Next(3) == 0 ? "99999999999" : bytes.Length.ToString(CultureInfo.InvariantCulture)
            );
        return content;
    }

    private void AddHeaders(HttpResponseMessage response, HttpRequestMessage request, string all)
    {
        Add("Retry-After", () => RetryAfter[random.Next(RetryAfter.Length)]);
        Add("X-RateLimit-Limit", () => random.Next(3) == 0 ? "10 per second" : $"{random.Next(-1, 300)}");
        Add("X-RateLimit-Remaining", () => $"{random.Next(-1, 300)}");
        Add("X-RateLimit-Reset", () => $"{random.NextInt64(-1, long.MaxValue)}");
        Add("X-WP-Total", () => $"{random.Next(-5, 100)}");
        Add("Age", () => $"{random.Next(-1, 100)}");
        Add("Date", () => random.Next(2) == 0 ? "yesterday" : "Thu, 01 Jan 2026 00:00:00 GMT");
        Add(
            "Location",
            () =>
                random.Next(2) == 0
                    ? request.RequestUri!.AbsoluteUri
                    : $"https://elsewhere.test/?next={Uri.EscapeDataString(Uri.EscapeDataString(all))}"
        );
        Add("Server", () => $"x {FuzzedBody.Write(random, all)}");
        Add("cf-ray", () => FuzzedBody.Write(random, all));
        Add("Set-Cookie", () => FuzzedBody.Write(random, all));

        void Add(string name, Func<string> value)
        {
            if (random.Next(6) == 0) response.Headers.TryAddWithoutValidation(name, value().ReplaceLineEndings(" "));
        }
    }

    /// <summary>Ends in a failure that repeats the request, after a wait.</summary>
    private sealed class CutStream(byte[] bytes, int length, string all, TimeSpan wait, TimeProvider clock) : MemoryStream(bytes, 0, length)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken);
            var read = Read(buffer.Span);
            return read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded, all);
        }
    }
}
