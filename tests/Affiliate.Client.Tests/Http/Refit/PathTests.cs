using NodaTime;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class PathTests : WireTest
{
    [Theory]
    [InlineData("a/b c é+%&?#", "/p/a%2Fb%20c%20%C3%A9%2B%25%26%3F%23")]
    [InlineData("x", "/p/x")]
    [InlineData("a:b@c", "/p/a%3Ab%40c")]
    [InlineData("...", "/p/...")]
    [InlineData("%2e%2e", "/p/%252e%252e")]
    public async Task A_text_is_escaped_into_one_segment(string id, string expected) =>
        (await TargetOf(api => api.GetByTextAsync(id, TestContext.Current.CancellationToken))).ShouldBe(expected);

    [Fact]
    public async Task A_number_is_written_invariantly() => (await TargetOf(api => api.GetByNumberAsync(-42))).ShouldBe("/p/-42");

    [Fact]
    public async Task An_extensible_enum_is_written_as_its_word() =>
        (await TargetOf(api => api.GetByWordAsync(Status.Paid))).ShouldBe("/p/paid");

    [Fact]
    public async Task A_pattern_holds_in_the_path_too() =>
        (await TargetOf(api => api.GetByDayAsync(new LocalDate(2024, 6, 1)))).ShouldBe("/p/20240601");

    [Fact]
    public async Task Placeholders_bind_by_alias_and_without_regard_to_case_before_a_constant_query() =>
        (await TargetOf(api => api.GetByMonthAsync(new YearMonth(2024, 6), 7, "z"))).ShouldBe("/months/2024-06/of/7.json?fixed=1&q=z");

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task A_value_that_would_name_another_resource_is_refused_before_anything_is_sent(string? id)
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Api.GetByTextAsync(id!, TestContext.Current.CancellationToken));
        error.ParamName.ShouldBe("id");
        Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_extensible_enum_without_a_word_is_refused() =>
        (await Should.ThrowAsync<ArgumentException>(() => Api.GetByWordAsync(default))).ParamName.ShouldBe("status");

    [Theory]
    [InlineData("", "/p/1")]
    [InlineData("/", "/p/1")]
    [InlineData("/v1", "/v1/p/1")]
    [InlineData("/wp-json/affwp/v1/", "/wp-json/affwp/v1/p/1")]
    public async Task The_path_of_the_base_address_stays(string basePath, string expected)
    {
        using var client = new WireClient(new Uri(Server.Address.GetLeftPart(UriPartial.Authority) + basePath));
        await client.Api.GetByNumberAsync(1);
        Server.Last.Target.ShouldBe(expected);
    }
}
