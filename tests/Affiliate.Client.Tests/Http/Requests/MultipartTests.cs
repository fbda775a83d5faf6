using Affiliate.Client.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Affiliate.Client.Generators.Tests.Wire;

public sealed class MultipartTests : WireTest
{
    [Fact]
    public async Task A_file_and_a_text_are_two_parts()
    {
        using var file = new MemoryStream("%PDF"u8.ToArray());
        await Api.PostPartsAsync(7, new StreamPart(file, "w9.pdf", "application/pdf"), "w9Form", 2, TestContext.Current.CancellationToken);
        Server.Last.Target.ShouldBe("/v1/m/7?version=2");
        var parts = await PartsAsync();
        parts.Count.ShouldBe(2);
        parts[0].ShouldBe(("form-data; name=\"file\"; filename=\"w9.pdf\"", "application/pdf", "%PDF"));
        parts[1].ShouldBe(("form-data; name=\"formType\"", "text/plain; charset=utf-8", "w9Form"));
        file.CanRead.ShouldBeTrue("the stream stays the caller's");
    }

    [Fact]
    public async Task A_null_part_is_left_out()
    {
        await Api.PostPartsAsync(7, file: null, "x", cancellationToken: TestContext.Current.CancellationToken);
        (await PartsAsync()).Select(part => part.Disposition).ShouldBe(["form-data; name=\"formType\""]);
    }

    [Fact]
    public async Task A_foreign_file_name_keeps_its_letters()
    {
        using var file = new MemoryStream();
        await Api.PostPartsAsync(7, new StreamPart(file, "é.pdf"), type: null, cancellationToken: TestContext.Current.CancellationToken);
        (await PartsAsync())[0].Disposition.ShouldBe("form-data; name=\"file\"; filename=\"_.pdf\"; filename*=utf-8''%C3%A9.pdf");
    }

    [Theory]
    [InlineData("a\".pdf", null)]
    [InlineData("a\r\nb.pdf", null)]
    [InlineData("a.pdf", "no media type")]
    public async Task What_would_break_the_parts_apart_is_refused(string fileName, string? contentType)
    {
        using var file = new MemoryStream();
        var error = await Should.ThrowAsync<ArgumentException>(() => Api.PostPartsAsync(
            7, new StreamPart(file, fileName, contentType), "x", cancellationToken: TestContext.Current.CancellationToken));
        error.ParamName.ShouldBe("file");
        Server.Requests.ShouldBeEmpty();
    }

    private async Task<List<(string Disposition, string? Type, string Text)>> PartsAsync()
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(Server.Last.Headers["Content-Type"]).Boundary).ToString();
        using var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Server.Last.Body));
        var reader = new MultipartReader(boundary, body);
        var parts = new List<(string, string?, string)>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            parts.Add((section.ContentDisposition!, section.ContentType, await section.ReadAsStringAsync()));
        }

        return parts;
    }
}
