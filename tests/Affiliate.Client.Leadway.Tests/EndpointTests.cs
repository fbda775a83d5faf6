using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>Every endpoint: the bytes that the server receives, and all that the sample holds.</summary>
public sealed class EndpointTests : LeadwayTest
{
    public static TheoryData<string> Operations => [.. EndpointCalls.All.Select(call => call.Operation)];

    public static TheoryData<string> Answered => [.. EndpointCalls.All.Where(call => call.Sample is not null).Select(call => call.Operation)];

    [Fact]
    public void Every_method_is_called_here() =>
        WireMethod.Of(typeof(ILeadwayApi)).Select(method => method.Name[..^"Async".Length]).ShouldBe(EndpointCalls.All.Select(call => call.Operation), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_request_is_as_documented(string operation)
    {
        var call = Find(operation);
        Server.EnqueueJson(call.Sample is null ? "" : Sample(call.Sample));
        await call.Send(Client);

        var request = Server.Single;
        request.Verb.ShouldBe(call.Verb);
        request.Target.ShouldBe(call.Target);
        request.Header("Authorization").ShouldBe("Bearer " + AccessToken);
        request.Header("Version").ShouldBe("2021-07-28");
        request.Header("Accept").ShouldBe("application/json");
        if (operation == "UploadTaxForm") ShouldBeMultipart(request);
        else if (call.Body is null) request.Body.ShouldBeEmpty();
        else request.Body.ShouldBe(call.Body);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Nothing_of_the_answer_is_lost(string operation)
    {
        var call = Find(operation);
        Server.EnqueueJson(Sample(call.Sample!));
        var answer = await call.Send(Client);
        var written = answer is JsonElement raw ? raw.GetRawText() : JsonSerializer.Serialize(answer, answer!.GetType(), LeadwayJsonContext.Default);
        Plain(JsonNode.Parse(written)).ToJsonString().ShouldBe(Plain(JsonNode.Parse(Sample(call.Sample!))).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_odd_field_parses_or_is_a_protocol_error(string operation)
    {
        var call = Find(operation);
        (await MutationCheck.FindProblemsAsync(Server, Sample(call.Sample!), operation, () => call.Send(Client))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a\r\nX: y", "a%0D%0AX%3A%20y")]
    public async Task An_id_stays_one_part_of_the_path(string id, string escaped)
    {
        Server.EnqueueJson(Sample("affiliate"));
        await Client.GetAffiliateAsync(id, Token);
        Server.Single.Target.ShouldBe($"/affiliate-manager/{Location}/affiliates/{escaped}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_names_another_resource_is_refused(string id)
    {
        await Should.ThrowAsync<ArgumentException>(() => Client.DeleteCommissionAsync(id, Token));
        Server.Requests.ShouldBeEmpty();
    }

    // Members in one order, and moments in one spelling: what else differs is a loss.
    internal static JsonNode Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out DateTimeOffset moment) => JsonValue.Create(moment.ToUnixTimeMilliseconds()),
        _ => node!.DeepClone(),
    };

    private static EndpointCall Find(string operation) => EndpointCalls.All.Single(call => call.Operation == operation);

    private static void ShouldBeMultipart(RecordedRequest request)
    {
        request.Header("Content-Type").ShouldStartWith("multipart/form-data; boundary=");
        request.Body.ShouldContain("name=\"file\"; filename=\"form.pdf\"");
        request.Body.ShouldContain("Content-Type: application/pdf");
        request.Body.ShouldContain("\r\n\r\n%PDF-1.7\r\n");
        request.Body.ShouldContain("name=\"formType\"\r\n\r\nw9Form\r\n");
    }
}
