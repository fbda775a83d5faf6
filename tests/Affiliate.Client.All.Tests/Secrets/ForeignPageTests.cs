using System.Net;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// A page that somebody puts in the place of the response may repeat the request, written in any way; none of it shows the secrets in it.
/// </summary>
[Collection(CanaryCollection.Name)]
public sealed class ForeignPageTests
{
    private const string Mark = "q7x3zk";

    private static readonly Dictionary<string, Func<string, string>> Writings = new(StringComparer.Ordinal)
    {
        ["plain"] = static text => text,
        ["in a query within a query"] = static text => $"next=%2Fv1%3F{Uri.EscapeDataString(Uri.EscapeDataString(text))}",
        ["in a query within a query within a query"] = static text =>
            Uri.EscapeDataString(Uri.EscapeDataString(Uri.EscapeDataString(text))),
        ["entities"] = static text => string.Concat(text.Select(static letter => $"&#{(int)letter};")),
        ["hexadecimal entities"] = static text => string.Concat(text.Select(static letter => $"&#x{(int)letter:x};")),
        ["JSON numbers"] = static text => string.Concat(text.Select(static letter => $"\\u{(int)letter:x4}")),
        ["base64"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        ["wrapped base64"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks),
    };

    private static readonly Dictionary<string, Func<string, byte[]>> Encodings = new(StringComparer.Ordinal)
    {
        ["UTF-8"] = Encoding.UTF8.GetBytes,
        ["UTF-16LE"] = Encoding.Unicode.GetBytes,
        ["UTF-16BE"] = Encoding.BigEndianUnicode.GetBytes,
        ["UTF-16LE with a mark"] = static text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        ["UTF-16BE with a mark"] = static text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["UTF-32LE"] = Encoding.UTF32.GetBytes,
        ["UTF-16LE behind UTF-8"] = static text => [.. "<b>notice</b>"u8, .. Encoding.Unicode.GetBytes(text)],
    };

    public static TheoryData<string, string, string> Cases =>
        new(
            from account in CanaryAccount.Names
            from writing in Writings.Keys
            from encoding in Encodings.Keys
            select (account, writing, encoding)
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_secret_that_it_repeats_is_shown_nowhere(string account, string writing, string encoding)
    {
        foreach (var (status, type) in new[] { (200, "text/html"), (200, null), (403, "text/html"), (500, "application/json") })
        {
            using var shown = new Shown();
            using var page = new EchoPage(status, type, Writings[writing], Encodings[encoding]);
            await using var services = CanaryAccount.Build(account, page, log: shown);

            var failure = await Record.ExceptionAsync(() =>
                services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
            );

            failure.ShouldBeAssignableTo<AffiliateClientException>();
            page.Repeated.ShouldBeTrue();
            var text = FailureText.Whole(failure) + shown.Text;
            Canary.SecretIn(text).ShouldBeNull($"{status} {type}");
            // What base64 looks like depends on where the text starts; the canary's own marks know that.
            var written = Writings[writing](Mark);
            if (!written.EndsWith(Mark, StringComparison.Ordinal) && !writing.Contains("base64", StringComparison.Ordinal))
                text.ShouldNotContain(written, Case.Insensitive, $"{status} {type}");
        }
    }

    [Theory]
    [InlineData("LeadDyno", """{"error":"Brand is süspended"}""")]
    [InlineData("AffiliateWP", """{"code":"x","message":"Brand is süspended"}""")]
    [InlineData("Aisle", """{"error":"Brand is süspended"}""")]
    [InlineData("Leadway", """{"message":"Brand is süspended","statusCode":409}""")]
    public async Task The_vendors_words_are_read_in_any_encoding_and_of_any_length(string account, string body)
    {
        var words = new Dictionary<string, byte[]>(
            Encodings
                .Where(static encoding =>
                    encoding.Key.StartsWith("UTF-16", StringComparison.Ordinal)
                    && !encoding.Key.Contains("behind", StringComparison.Ordinal)
                )
                .ToDictionary(static encoding => encoding.Key, encoding => encoding.Value(body))
        )
        {
            ["UTF-8 with a mark"] = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(body)],
            ["64 KiB"] = Encoding.UTF8.GetBytes(body.PadRight((64 * 1024) - 1)),
            ["a trace of 300 KiB behind"] = Encoding.UTF8.GetBytes($"{body[..^1]},\"trace\":\"{new string('x', 300 * 1024)}\"}}"),
            ["a trace of 300 KiB before"] = Encoding.UTF8.GetBytes($"{{\"trace\":\"{new string('x', 300 * 1024)}\",{body[1..]}"),
        };
        foreach (var (encoding, bytes) in words)
        {
            using var page = new EchoPage(409, "application/json", static _ => "", _ => bytes);
            await using var services = CanaryAccount.Build(account, page);
            var failure = await Record.ExceptionAsync(() =>
                services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
            );
            failure.ShouldBeOfType<ConflictException>().Messages.ShouldBe(["Brand is süspended"], encoding);
        }
    }

    private sealed class EchoPage(int status, string? type, Func<string, string> write, Func<string, byte[]> encode) : HttpMessageHandler
    {
        public bool Repeated { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var all = $"{Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri)} {request.Headers} {WebUtility.UrlDecode(body)}";
            Repeated |= Canary.HoldsSecret(all);
            // At the very start, or the excerpt would end before it.
            var at = all.IndexOf("canary-", StringComparison.Ordinal);
            var start = Math.Max(0, at >= 0 ? at - 8 : all.IndexOf("Authorization", StringComparison.Ordinal));
            var part = all[start..Math.Min(all.Length, start + 120)];
            var echo = write(part);
            var content = new ByteArrayContent(encode($"<!DOCTYPE html><title>{echo}</title><html>{echo}</html>"));
            if (type is not null) content.Headers.ContentType = new(type);
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
            response.Headers.TryAddWithoutValidation("Server", $"proxy {write("x" + part).ReplaceLineEndings(" ")}");
            return response;
        }
    }
}
