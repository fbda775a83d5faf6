using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Affiliate.Client.Http;

namespace Affiliate.Client.Tests.Http;

public sealed class SecretRedactorTests
{
    private const string Secret = "canary k/+=&'\"<%\\é9";

    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "as it is", Secret },
            { "in a path or query", Uri.EscapeDataString(Secret) },
            { "in a query, lower case", "canary%20k%2f%2b%3d%26%27%22%3c%25%5c%c3%a99" },
            { "in a form", WebUtility.UrlEncode(Secret) },
            { "in HTML", WebUtility.HtmlEncode(Secret) },
            { "in HTML by WordPress", "canary k/+=&amp;&#039;&quot;&lt;%\\é9" },
            { "in JSON of .NET", JsonEncodedText.Encode(Secret).Value },
            { "in JSON of others", JsonEncodedText.Encode(Secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value },
            { "in JSON of PHP", "canary k\\/+=&'\\\"<%\\\\\\u00e99" },
            { "in upper case", Secret.ToUpperInvariant() },
            { "in a query within a query", Uri.EscapeDataString(Uri.EscapeDataString(Secret)) },
            {
                "in a query within a query within a page",
                WebUtility.HtmlEncode(Uri.EscapeDataString(Uri.EscapeDataString(Uri.EscapeDataString(Secret))))
            },
            { "in a page within JSON within a query", Uri.EscapeDataString(JsonEncodedText.Encode(WebUtility.HtmlEncode(Secret)).Value) },
            { "in numbers of HTML", string.Concat(Secret.Select(letter => $"&#{(int)letter};")) },
            { "in hexadecimal numbers of HTML", string.Concat(Secret.Select(letter => $"&#x{(int)letter:x};")) },
            { "in numbers of HTML with zeros and without semicolons", string.Concat(Secret.Select(letter => $"&#x000{(int)letter:X}")) },
            { "in numbers of HTML within JSON", string.Concat(Secret.Select(letter => $"\\u0026#{(int)letter};")) },
            { "in numbers of JSON", string.Concat(Secret.Select(letter => $"\\u{(int)letter:x4}")) },
            { "in numbers of JSON within a query", string.Concat(Secret.Select(letter => $"%5Cu{(int)letter:x4}")) },
            { "in numbers of JavaScript", string.Concat(Secret.Select(letter => $"\\x{(int)letter:x2}")) },
            { "in percents throughout", string.Concat(Encoding.UTF8.GetBytes(Secret).Select(letter => $"%{letter:X2}")) },
            { "in hexadecimal digits", Convert.ToHexString(Encoding.UTF8.GetBytes(Secret)) },
            { "in base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)) },
            { "in base64 of a header", Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{Secret}:1")) },
            { "in base64 of a header, moved", Convert.ToBase64String(Encoding.UTF8.GetBytes($"user-x:{Secret}:1")) },
            { "in base64 of a URL", Convert.ToBase64String(Encoding.UTF8.GetBytes($"u:{Secret}")).Replace('+', '-').Replace('/', '_') },
            { "in base64 within a query", Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + "12"))) },
            { "with its letters apart", "canary\r\n k/+=&'\"<%\\é9" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_secret_is_taken_out_however_it_is_written(string how, string written) =>
        With(Secret).Redact($"bad key '{written}', try another").ShouldBe("bad key '***', try another", how);

    [Fact]
    public void A_secret_that_starts_another_one_leaves_nothing_of_the_longer() =>
        With("canary-key", "canary-key-of-brand").Redact("canary-key-of-brand canary-key").ShouldBe("*** ***");

    [Fact]
    public void A_hundred_secrets_in_use_are_all_taken_out()
    {
        var secrets = Enumerable.Range(100, 100).Select(number => $"canary-{number}").ToArray();
        With(secrets).Redact(string.Join(' ', secrets)).ShouldBe(string.Join(' ', secrets.Select(_ => "***")));
    }

    [Fact]
    public void A_secret_in_steady_use_outlives_any_number_of_others()
    {
        var redactor = With(Secret);
        for (var number = 0; number < 1000; number++)
        {
            redactor.Remember($"canary-{number}");
            redactor.Remember(Secret);
        }

        redactor.Redact(Secret).ShouldBe("***");
    }

    [Fact]
    public void Only_so_many_are_kept() =>
        With([.. Enumerable.Range(0, 1000).Select(number => $"canary-{number}")]).ToString().ShouldBe("SecretRedactor (256 secrets)");

    [Fact]
    public void What_is_too_short_to_be_a_secret_is_left_in() => With("key").Redact("a key").ShouldBe("a key");

    [Theory]
    [InlineData("url=/x?key=canary-key-of", true)]
    [InlineData("y-of-brand-7f3a9c&page=1", true)]
    [InlineData("%25-7f%2533a9c&page=1", true)]
    [InlineData("a canary in a mine, of a brand", false)]
    public void A_piece_that_something_cut_is_noticed(string text, bool isPart)
    {
        var redactor = With("canary-key-of-brand-7f3a9c");
        redactor.Redact(text).ShouldBe(text);
        redactor.HoldsPart(text).ShouldBe(isPart);
        Excerpt.Shown(text, redactor, 100).ShouldBe(isPart ? null : text);
    }

    private static SecretRedactor With(params string[] secrets)
    {
        var redactor = new SecretRedactor();
        foreach (var secret in secrets) redactor.Remember(secret);
        return redactor;
    }
}
