using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>Every endpoint: what the server receives, what its sample becomes, and that the facade asks the same.</summary>
public sealed class EndpointTests : LeadDynoTest
{
    public static TheoryData<int, string> Cases { get; } = Number(EndpointCases.All.Select((each, index) => (index, $"{each.Method} {each}")));

    /// <summary>One case per sample and type of answer, since the check tries hundreds of documents.</summary>
    public static TheoryData<int, string> Samples { get; } = Number(
        EndpointCases.All.Select((each, index) => (Index: index, Case: each)).Where(each => each.Case.Answer.Trim() is ['{' or '[', ..])
            .DistinctBy(each => (each.Case.Answer, ReturnType(each.Case.Method))).Select(each => (each.Index, $"{each.Case.Method} {each.Case}")));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_wire_interface_sends_and_reads(int index, string name)
    {
        var endpoint = EndpointCases.All[index];
        Server.EnqueueJson(endpoint.Answer);
        var answer = await endpoint.Api(Client.Api, Token);
        ShouldBeSent(Server.Single, endpoint, name);
        endpoint.Check(answer);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_facade_asks_the_same(int index, string name)
    {
        var endpoint = EndpointCases.All[index];
        Server.EnqueueJson(endpoint.Answer);
        var result = (await endpoint.Facade(Client, Token)).ShouldNotBeNull();
        ShouldBeSent(Server.Requests[0], endpoint, name);
        if (result is ICollection rows) rows.Count.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_with_one_odd_field_parses_or_says_where(int index, string name)
    {
        var endpoint = EndpointCases.All[index];
        var operation = endpoint.Method.Replace("Async", "", StringComparison.Ordinal);
        (await MutationCheck.FindProblemsAsync(Server, endpoint.Answer, operation, () => endpoint.Api(Client.Api, Token))).ShouldBeEmpty(name);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_of_a_sample_is_dropped(int index, string name)
    {
        var endpoint = EndpointCases.All[index];
        var sample = JsonNode.Parse(endpoint.Answer)!;
        var record = sample is JsonArray array ? array[0] : sample["commissions"]?[0] ?? sample;
        if (record is not JsonObject fields) return;
        fields["new_field"] = JsonNode.Parse("""{"a":[1,2.50]}""");
        Server.EnqueueJson(sample.ToJsonString());
        var answer = await endpoint.Api(Client.Api, Token);
        var written = JsonSerializer.Serialize(answer, LeadDynoJsonContext.Default.Options.GetTypeInfo(answer!.GetType()));
        written.ShouldContain("""{"a":[1,2.50]}""", Case.Sensitive, name);
    }

    private static void ShouldBeSent(RecordedRequest request, EndpointCase endpoint, string name)
    {
        var key = (endpoint.Request.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "key=" + Key;
        $"{request.Verb} {request.Target}".ShouldBe(endpoint.Request.Replace(" /", " /v1/", StringComparison.Ordinal) + key, name);
        request.Header("Accept").ShouldBe("application/json");
        request.Header("Authorization").ShouldBeNull();
        if (endpoint.Body is null)
        {
            request.Body.ShouldBeEmpty();
            return;
        }

        request.Header("Content-Type").ShouldBe("application/json; charset=utf-8");
        JsonNode.DeepEquals(JsonNode.Parse(request.Body), JsonNode.Parse(endpoint.Body)).ShouldBeTrue($"{name}: {request.Body}");
    }

    private static Type ReturnType(string method) => typeof(ILeadDynoApi).GetMethod(method)!.ReturnType;

    private static TheoryData<int, string> Number(IEnumerable<(int Index, string Name)> cases)
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, name) in cases) data.Add(index, name);
        return data;
    }
}
