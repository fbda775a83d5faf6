using System.Buffers;
using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class ReplyTests : WireTest
{
    [Fact]
    public async Task Json_is_read()
    {
        Server.ReplyJson("""{"word":"ok","number":3}""");
        (await Api.GetReplyAsync(TestContext.Current.CancellationToken)).ShouldBe(new Reply("ok", 3));
        Server.ReplyJson("""[{"word":"a"},{"word":"b"}]""");
        (await Api.ListRepliesAsync()).Select(answer => answer.Word).ShouldBe(["a", "b"]);
        Server.ReplyJson("17");
        (await Api.GetNumberAsync()).ShouldBe(17);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task No_value_is_a_protocol_error_unless_null_is_declared(string json)
    {
        Server.ReplyJson(json);
        var error = await Should.ThrowAsync<ProtocolException>(() => Api.GetReplyAsync(TestContext.Current.CancellationToken));
        error.Operation.ShouldBe("GetReply");
        (await Api.FindReplyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task No_content_is_no_number()
    {
        Server.Respond = context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        };
        await Should.ThrowAsync<ProtocolException>(() => Api.GetNumberAsync());
        (await Api.FindReplyAsync()).ShouldBeNull();
    }

    // Refit reads nothing from these; in memory, since no server sends a body with 204.
    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    public async Task A_status_without_content_is_no_value_whatever_stands_in_the_body(int status)
    {
        using var http = new HttpClient(new RefitHandler { InnerHandler = new Body(status) }) { BaseAddress = new("https://vendor.test/") };
        await Should.ThrowAsync<ProtocolException>(() =>
            RefitApi.Create<IWireApi>(http, WireJsonContext.Default).GetReplyAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("""{"word":"ok","number":"canary-3"}""", "$.number")]
    [InlineData("""{"word":"canary-1""", "$.word")]
    [InlineData("<html>canary-2</html>", "$")]
    [InlineData("[]", "$")]
    public async Task Wrong_json_names_its_place_and_shows_its_start_apart_from_the_message(string json, string path)
    {
        Server.ReplyJson(json);
        var error = await Should.ThrowAsync<ProtocolException>(() => Api.GetReplyAsync(TestContext.Current.CancellationToken));
        error.JsonPath.ShouldBe(path);
        error.Message.ShouldContain(path);
        error.Excerpt.ShouldBe(json);
        error.ToString().ShouldNotContain("canary-");
    }

    [Fact]
    public async Task The_start_that_is_shown_is_short_and_holds_no_secret_of_the_account()
    {
        Server.ReplyJson("{\"word\":\"" + WireClient.Key + new string('x', 1000));
        var error = await Should.ThrowAsync<ProtocolException>(() => Api.GetReplyAsync(TestContext.Current.CancellationToken));
        error.Excerpt.ShouldStartWith("{\"word\":\"***xxx");
        error.Excerpt!.Length.ShouldBe(300);
    }

    [Fact]
    public async Task A_method_with_a_response_throws_what_the_others_throw()
    {
        Server.ReplyJson("<html>");
        await Should.ThrowAsync<ProtocolException>(() => Api.GetResponseAsync(TestContext.Current.CancellationToken));
        Server.ReplyJson("");
        await Should.ThrowAsync<ProtocolException>(() => Api.GetResponseAsync(TestContext.Current.CancellationToken));
        Server.ReplyJson("null");
        using (var none = await Api.FindResponseAsync()) none.Content.ShouldBeNull();
        Server.Respond = context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        };
        await Should.ThrowAsync<NotFoundException>(() => Api.GetResponseAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task An_empty_response_is_null_where_it_is_allowed(string json)
    {
        Server.ReplyJson(json);
        (await Api.FindReplyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_response_comes_with_its_status_and_headers()
    {
        Server.Respond = async context =>
        {
            context.Response.StatusCode = 202;
            context.Response.Headers["X-Total"] = "7";
            await context.Response.WriteAsync("""{"word":"ok"}""");
        };
        using var response = await Api.GetResponseAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        response.Headers!.GetValues("X-Total").ShouldBe(["7"]);
        response.Content.ShouldBe(new Reply("ok"));
    }

    [Fact]
    public async Task A_call_without_result_ignores_the_body()
    {
        Server.ReplyJson("<html>");
        await Api.DeleteAsync("x");
        Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancellation_ends_a_call_that_reads_its_response()
    {
        using var cancellation = new CancellationTokenSource();
        Server.Respond = async context =>
        {
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted)
                .ContinueWith(_ => { }, TaskScheduler.Default);
        };
        await Should.ThrowAsync<OperationCanceledException>(() => Api.GetReplyAsync(cancellation.Token));
    }

    private sealed class Body(int status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var rented = ArrayPool<byte>.Shared.Rent(16);
            "{}"u8.CopyTo(rented);
            return Task.FromResult(
                new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new PooledContent(rented, 2) }
            );
        }
    }

    [Fact]
    public void A_type_that_is_no_wire_interface_is_refused() =>
        Should.Throw<InvalidOperationException>(() => RefitApi.Create<IDisposable>(new HttpClient(), WireJsonContext.Default))
            .Message.ShouldContain("IDisposable");
}
