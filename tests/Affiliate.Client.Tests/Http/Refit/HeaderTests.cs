using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class HeaderTests : WireTest
{
    [Fact]
    public async Task Headers_of_interface_method_and_parameter_are_sent()
    {
        await Api.HeadersAsync("val");
        Server.Last.Headers["X-H"].ShouldBe("val");
        Server.Last.Headers["X-Of-Interface"].ShouldBe("one");
        Server.Last.Headers["X-Of-Method"].ShouldBe("two");
        Server.Last.Headers["X-Both"].ShouldBe("of method");
    }

    [Fact]
    public async Task A_null_header_is_not_sent()
    {
        await Api.HeadersAsync();
        Server.Last.Headers.Keys.ShouldNotContain("X-H", StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    public async Task A_line_break_in_a_header_is_refused(string value)
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Api.HeadersAsync(value));
        error.ParamName.ShouldBe("value");
        Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_head_request_is_sent_as_head()
    {
        await Api.HeadAsync();
        Server.Last.Verb.ShouldBe("HEAD");
    }

    [Fact]
    public async Task An_options_request_is_sent_as_options_and_its_response_read()
    {
        Server.ReplyJson("""{"word":"ok"}""");
        (await Api.OptionsAsync()).Word.ShouldBe("ok");
        Server.Last.Verb.ShouldBe("OPTIONS");
    }

    [Fact]
    public async Task Handlers_see_operation_and_property_and_the_version_stays_where_nothing_repeats_below_us()
    {
        using var seen = new SeeingHandler();
        using var client = new WireClient(new Uri("http://127.0.0.1/v1/"), configure: http => http
            .ConfigurePrimaryHttpMessageHandler(() => seen)
            .ConfigureHttpClient(outer => outer.DefaultRequestVersion = new Version(2, 0)));
        var api = client.Api;
        await api.PropertyAsync("me");
        seen.Operation.ShouldBe(new OperationInfo("Property", "/property", OperationKind.Read));
        seen.Who.ShouldBe("me");
        seen.Version.ShouldBe(new Version(1, 1));
        await api.GetByNumberAsync(42);
        seen.Operation.ShouldBe(new OperationInfo("GetByNumber", "/p/{id}", OperationKind.Read));
        await api.DeleteAsync("k");
        seen.Operation.ShouldBe(new OperationInfo("Delete", "/d", OperationKind.UnsafeWrite));
        await Should.ThrowAsync<ProtocolException>(() => api.PutAsync("1", new Note("a")));
        seen.Operation.ShouldBe(new OperationInfo("Put", "/b/{id}", OperationKind.IdempotentWrite));
    }

    private sealed class SeeingHandler : HttpMessageHandler
    {
        public OperationInfo? Operation { get; private set; }

        public string? Who { get; private set; }

        public Version? Version { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Operation = RequestContext.GetOperation(request);
            Who = request.Options.TryGetValue(new HttpRequestOptionsKey<string>("who"), out var who) ? who : null;
            Version = request.Version;
            return Task.FromResult(new HttpResponseMessage { RequestMessage = request });
        }
    }
}
