using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>
/// What WordPress itself understands, whatever the plugin: routes and verbs said in another way, responses in an envelope, descriptions.
/// </summary>
public sealed class WordPressTests : EmulatorTest
{
    [Theory]
    [InlineData("?rest_route=/affwp/v1/payouts&number=3")]
    [InlineData("?number=3&rest_route=%2Faffwp%2Fv1%2Fpayouts")]
    [InlineData("index.php?rest_route=/affwp/v1/payouts/&number=3")]
    public async Task A_route_may_come_as_a_parameter(string target)
    {
        var rows = await Wire.Json(Ask(target));
        rows.EnumerateArray().Select(Id).ShouldBe(Emulator.AffiliateWP.Payouts.Take(3).Select(row => row.Id));
        Emulator.Requests.Last().Route.ShouldBe("GET /payouts");
    }

    [Fact]
    public async Task With_plain_permalinks_nothing_else_works()
    {
        Emulator.AffiliateWP.PlainPermalinks = true;
        using var pretty = await Wire.AffiliateWP("payouts?number=1");
        (pretty.StatusCode, pretty.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.NotFound, "text/html"));
        (await Wire.Json(Ask("?rest_route=/affwp/v1/payouts&number=1"))).GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("payouts/1?_method=GET", null)]
    [InlineData("payouts/1?_method=get", null)]
    [InlineData("payouts/1", "GET")]
    public async Task A_post_may_stand_for_another_verb(string target, string? header)
    {
        using var response = await Wire.AffiliateWP(target, HttpMethod.Post, "", request =>
        {
            if (header is not null)
                request.Headers.Add("X-HTTP-Method-Override", header);
        });
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Id(await Wire.Json(response)).ShouldBe(1);
        var (verb, route) = (Emulator.Requests.Last().Method, Emulator.Requests.Last().Route);
        (verb, route).ShouldBe(("POST", "GET /payouts/{id}"));
    }

    [Theory]
    [InlineData("payouts/1?_envelope", 200)]
    [InlineData("payouts/999999?_envelope=1", 404)]
    [InlineData("payouts?number=abc&_envelope=1", 400)]
    public async Task An_envelope_hides_the_status(string target, int status)
    {
        using var plain = await Wire.AffiliateWP(target.Replace("_envelope", "x", StringComparison.Ordinal));
        using var wrapped = await Wire.AffiliateWP(target);
        wrapped.StatusCode.ShouldBe(HttpStatusCode.OK);
        var envelope = await Wire.Json(wrapped);
        envelope.GetProperty("status").GetInt32().ShouldBe(status);
        ((int)plain.StatusCode).ShouldBe(status);
        JsonElement.DeepEquals(envelope.GetProperty("body"), await Wire.Json(plain)).ShouldBeTrue();
        envelope.GetProperty("headers").GetProperty("Allow").GetString().ShouldBe(string.Join(", ", plain.Content.Headers.Allow));
    }

    [Fact]
    public async Task What_ends_before_WordPress_has_no_envelope()
    {
        Emulator.AffiliateWP.Maintenance = true;
        using var response = await Wire.AffiliateWP("payouts?_envelope=1");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Options_lists_what_is_declared_to_anybody()
    {
        using var response = await Wire.Send(HttpMethod.Options, new Uri(Emulator.AffiliateWP.SiteAddress, "wp-json/affwp/v1/payouts"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var route = await Wire.Json(response);
        var arguments = route.GetProperty("endpoints")[0].GetProperty("args");
        arguments.GetProperty("number").GetProperty("default").GetInt32().ShouldBe(20);
        arguments.GetProperty("number").GetProperty("description").GetString()!.ShouldContain("-1 for all");
        arguments.TryGetProperty("status", out _).ShouldBeTrue();
        arguments.TryGetProperty("service_id", out _).ShouldBeFalse();
        var schema = route.GetProperty("schema");
        schema.GetProperty("title").GetString().ShouldBe("payout");
        var columns = schema.GetProperty("properties").EnumerateObject().Select(column => column.Name).ToList();
        columns.ShouldContain("referrals");
        columns.ShouldNotContain("id");
        columns.ShouldNotContain("service_id");

        var single = await Wire.Json(Wire.AffiliateWP("payouts/1", HttpMethod.Options));
        single.GetProperty("endpoints")[0].GetProperty("args").GetRawText().ShouldBe("[]");
    }

    private static long Id(JsonElement row) => row.GetProperty("payout_id").GetInt64();

    private Task<HttpResponseMessage> Ask(string target) =>
        Wire.Send(
            null,
            new Uri(Emulator.AffiliateWP.SiteAddress, target),
            null,
            request =>
            {
                var text = $"{Emulator.AffiliateWP.PublicKey}:{Emulator.AffiliateWP.Token}";
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic",
                    Convert.ToBase64String(Encoding.UTF8.GetBytes(text))
                );
            }
        );
}
