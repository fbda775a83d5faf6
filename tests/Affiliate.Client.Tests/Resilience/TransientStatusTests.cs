using Affiliate.Client.Errors;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>What proxies in front of a vendor say when it does not answer them.</summary>
public sealed class TransientStatusTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData(520)]
    [InlineData(521)]
    [InlineData(522)]
    [InlineData(523)]
    [InlineData(524)]
    [InlineData(525)]
    [InlineData(526)]
    [InlineData(527)]
    [InlineData(530)]
    [InlineData(599)]
    public async Task They_are_transient_and_reads_are_repeated(int status)
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(status), ScriptedServer.Ok());
        using var account = new Account(_clock, server);
        (await account.RunAsync(Account.Read)).Dispose();
        server.SentAt.Count.ShouldBe(2);

        var always = new ScriptedServer(_clock, ScriptedServer.Status(status));
        using var down = new Account(_clock, always, name: "down");
        // The proxy had no response, so whether the write happened is unknown.
        (await down.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<AffiliateApiException>()).IsTransient.ShouldBeFalse();
        always.SentAt.Count.ShouldBe(1);
        (await down.RunAsync(Account.IdempotentWrite).ShouldThrowAsync<AffiliateApiException>()).IsTransient.ShouldBeTrue();
        always.SentAt.Count.ShouldBe(7);
    }

    [Theory]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(511)]
    public async Task Statuses_that_speak_of_the_request_are_not(int status)
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(status));
        using var account = new Account(_clock, server);
        (await account.RunAsync(Account.Read).ShouldThrowAsync<AffiliateApiException>()).IsTransient.ShouldBeFalse();
        server.SentAt.Count.ShouldBe(1);
    }
}
