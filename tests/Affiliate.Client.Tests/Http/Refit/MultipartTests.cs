using Affiliate.Client.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class MultipartTests : WireTest
{
    [Fact]
    public async Task A_file_and_a_text_are_two_parts()
    {
        using var file = new MemoryStream("%PDF"u8.ToArray());
        await Api.PostPartsAsync(7, new FilePart(file, "w9.pdf", "application/pdf"), "w9Form", 2, TestContext.Current.CancellationToken);
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
        await Api.PostPartsAsync(7, new FilePart(file, "é.pdf"), type: null, cancellationToken: TestContext.Current.CancellationToken);
        (await PartsAsync())[0].Disposition.ShouldBe("form-data; name=\"file\"; filename=\"_.pdf\"; filename*=utf-8''%C3%A9.pdf");
    }

    [Theory]
    [InlineData("a\".pdf", null, "fileName")]
    [InlineData("a\\.pdf", null, "fileName")]
    [InlineData("a\r\nb.pdf", null, "fileName")]
    [InlineData("a.pdf", "no media type", "contentType")]
    public void What_would_break_the_parts_apart_is_refused(string fileName, string? contentType, string parameter)
    {
        using var file = new MemoryStream();
        Should.Throw<ArgumentException>(() => new FilePart(file, fileName, contentType)).ParamName.ShouldBe(parameter);
    }

    [Fact]
    public async Task An_extensible_enum_is_a_part_of_its_word()
    {
        using var file = new MemoryStream("x"u8.ToArray());
        await Api.PutPartsAsync(7, new FilePart(file, "x"), Status.Paid);
        (await PartsAsync())[1].ShouldBe(("form-data; name=\"status\"", "text/plain; charset=utf-8", "paid"));
    }

    [Fact]
    public async Task A_retry_sends_the_same_bytes_again()
    {
        using var client = new WireClient(Server.Address, maxRetries: 1);
        Server.Respond = context =>
        {
            context.Response.StatusCode = Server.Requests.Count == 1 ? 503 : 200;
            return Task.CompletedTask;
        };
        using var file = new MemoryStream("%PDF"u8.ToArray());
        await client.Api.PutPartsAsync(7, new FilePart(file, "w9.pdf"), Status.Paid);
        Server.Requests.Count.ShouldBe(2);
        Server.Requests[0].Body.ShouldContain("%PDF");
        Server.Requests[1].Body.ShouldBe(Server.Requests[0].Body);
        Server.Requests.ShouldAllBe(request => request.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public async Task The_boundary_is_another_each_time_so_that_no_file_can_hold_it()
    {
        using var file = new MemoryStream();
        await Api.PutPartsAsync(7, new FilePart(file, "x"), Status.Paid);
        await Api.PutPartsAsync(7, new FilePart(file, "x"), Status.Paid);
        Server.Requests[0].Headers["Content-Type"].ShouldNotBe(Server.Requests[1].Headers["Content-Type"]);
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
