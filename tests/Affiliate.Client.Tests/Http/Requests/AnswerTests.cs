using System.Net;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Generators.Tests.Wire;

public sealed class AnswerTests : WireTest
{
    [Fact]
    public async Task Json_is_read()
    {
        Server.AnswerJson("""{"word":"ok","number":3}""");
        (await Api.GetAnswerAsync(TestContext.Current.CancellationToken)).ShouldBe(new Answer("ok", 3));
        Server.AnswerJson("""[{"word":"a"},{"word":"b"}]""");
        (await Api.ListAnswersAsync()).Select(answer => answer.Word).ShouldBe(["a", "b"]);
        Server.AnswerJson("17");
        (await Api.GetNumberAsync()).ShouldBe(17);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task No_value_is_a_protocol_error_unless_null_is_declared(string json)
    {
        Server.AnswerJson(json);
        var error = await Should.ThrowAsync<ProtocolException>(() => Api.GetAnswerAsync(TestContext.Current.CancellationToken));
        error.Operation.ShouldBe("GetAnswer");
        (await Api.FindAnswerAsync()).ShouldBeNull();
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
        (await Api.FindAnswerAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"word":"ok","number":"canary-3"}""", "$.number")]
    [InlineData("""{"word":"canary-1""", "$.word")]
    [InlineData("<html>canary-2</html>", "$")]
    [InlineData("[]", "$")]
    public async Task Wrong_json_names_its_place_and_keeps_no_text(string json, string path)
    {
        Server.AnswerJson(json);
        var error = await Should.ThrowAsync<ProtocolException>(() => Api.GetAnswerAsync(TestContext.Current.CancellationToken));
        error.JsonPath.ShouldBe(path);
        error.Message.ShouldContain(path);
        error.Excerpt.ShouldBeNull();
        error.ToString().ShouldNotContain("canary-");
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_transport_error()
    {
        using var server = new BreakingServer();
        using var http = new HttpClient { BaseAddress = server.Address };
        var api = Refit.RestService.For<IWireApi>(http, WireJsonContext.Default);
        var error = await Should.ThrowAsync<TransportException>(() => api.GetAnswerAsync(TestContext.Current.CancellationToken));
        await server.Answered;
        error.IsTransient.ShouldBeTrue();
        error.Operation.ShouldBe("GetAnswer");
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
        response.Headers.GetValues("X-Total").ShouldBe(["7"]);
        response.Content.ShouldBe(new Answer("ok"));
    }

    [Fact]
    public async Task A_call_without_result_ignores_the_body()
    {
        Server.AnswerJson("<html>");
        await Api.DeleteAsync("x");
        Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancellation_ends_a_call_that_reads_its_answer()
    {
        using var cancellation = new CancellationTokenSource();
        Server.Respond = async context =>
        {
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        await Should.ThrowAsync<OperationCanceledException>(() => Api.GetAnswerAsync(cancellation.Token));
    }

    [Fact]
    public void A_type_that_is_no_wire_interface_is_refused() =>
        Should.Throw<ArgumentException>(() => Refit.RestService.For<IDisposable>(Server.Http, WireJsonContext.Default))
            .Message.ShouldContain("System.IDisposable");
}
