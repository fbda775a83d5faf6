using Affiliate.Client.Leadway.Tests.Contracts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>
/// Responses with one odd field, made by the hundred, and ids that try to leave their part of the path:
/// on a scripted server, since the raw target matters.
/// </summary>
public sealed class OddAnswerTests : LeadwayTest
{
    public static TheoryData<string> Answered =>
    [
        .. ContractCases.All.Where(row => row.Method is not ("DeletePayoutMethodAsync" or "DenyCommissionAsync" or "DeleteCommissionAsync"))
            .Select(row => row.Method),
    ];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_odd_field_parses_or_is_a_protocol_error(string method)
    {
        var row = ContractCases.From(method);
        (
            await MutationCheck.FindProblemsAsync(Server, row.Mapping.Response, method[..^"Async".Length], () => row.Call(Client.Api))
        ).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a\r\nX: y", "a%0D%0AX%3A%20y")]
    public async Task An_id_stays_one_part_of_the_path(string id, string escaped)
    {
        Server.EnqueueJson(Sample("affiliate"));
        await Client.Affiliates.GetAsync(id, Token);
        Server.Single.Target.ShouldBe($"/affiliate-manager/{Location}/affiliates/{escaped}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_names_another_resource_is_refused(string id)
    {
        await Should.ThrowAsync<ArgumentException>(() => Client.Commissions.DeleteAsync(id, Token));
        Server.Requests.ShouldBeEmpty();
    }
}
