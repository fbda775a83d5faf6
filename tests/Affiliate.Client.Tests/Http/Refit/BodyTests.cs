namespace Affiliate.Client.Tests.Http.Refit;

public sealed class BodyTests : WireTest
{
    [Fact]
    public async Task A_body_is_json_of_known_length_in_the_words_of_the_context()
    {
        Server.ReplyJson("""{"word":"ok","number":3}""");
        var response = await Api.PostAsync(new Note("é", Count: null), TestContext.Current.CancellationToken);
        response.ShouldBe(new Reply("ok", 3));
        Server.Last.Verb.ShouldBe("POST");
        Server.Last.Body.ShouldBe("""{"text":"\u00E9"}""");
        Server.Last.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        Server.Last.Headers["Content-Length"].ShouldBe("17");
    }

    [Fact]
    public async Task Put_and_patch_send_their_verbs()
    {
        Server.ReplyJson("{}");
        await Api.PutAsync("1", new Note("a", 2));
        (Server.Last.Verb, Server.Last.Target, Server.Last.Body).ShouldBe(("PUT", "/v1/b/1", """{"text":"a","count":2}"""));
        await Api.PatchAsync("1", new Note("a"));
        (Server.Last.Verb, Server.Last.Target, Server.Last.Body).ShouldBe(("PATCH", "/v1/b/1", """{"text":"a"}"""));
    }

    [Fact]
    public async Task A_null_body_is_no_body_where_null_is_declared()
    {
        Server.ReplyJson("{}");
        await Api.PatchAsync("1");
        Server.Last.Body.ShouldBe("");
        Server.Last.Headers.Keys.ShouldNotContain("Content-Type", StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_null_body_is_refused_where_null_is_not_declared()
    {
        var error = await Should.ThrowAsync<ArgumentNullException>(() => Api.PostAsync(null!, TestContext.Current.CancellationToken));
        error.ParamName.ShouldBe("note");
        Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_is_url_encoded()
    {
        await Api.PostFormAsync(new Filter { Status = "a b&", PerPage = 3, Tags = ["a", "b"], Deep = new Deep(null, true) });
        Server.Last.Body.ShouldBe("status=a+b%26&per_page=3&Deep.Strict=true&Tags=a%2Cb");
        Server.Last.Headers["Content-Type"].ShouldBe("application/x-www-form-urlencoded");
        Server.Last.Headers["Content-Length"].ShouldBe("52");
    }

    [Fact]
    public async Task A_form_of_a_dictionary_is_url_encoded()
    {
        await Api.PostFieldsAsync(new Dictionary<string, string> { ["client_id"] = "a b", ["x"] = "é" });
        Server.Last.Body.ShouldBe("client_id=a+b&x=%C3%A9");
    }
}
