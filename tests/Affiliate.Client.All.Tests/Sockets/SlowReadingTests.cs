using System.Diagnostics;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// The time that the JSON of a response takes to read counts towards the attempt; what a write brought is read all the same.
/// </summary>
public sealed class SlowReadingTests
{
    private readonly Jumping _clock = new();

    [Theory]
    [InlineData(29, """{"id":1,"amount":"1.00"}""", true)]
    [InlineData(31, """{"id":1,"amount":"1.00"}""", false)]
    [InlineData(31, """{"id":1,"amount":{}}""", false)]
    public async Task A_read_whose_json_takes_longer_than_an_attempt_may_fails_with_a_type(int seconds, string row, bool isInTime)
    {
        await using var server = new SocketServer(_ =>
        {
            _clock.Jump(TimeSpan.FromSeconds(seconds));
            return SocketReply.Json(200, $$"""{"page":1,"per_page":100,"commissions":[{{row}}]}""");
        });
        await using var services = Build(server);
        var read = services.GetRequiredService<ILeadDynoApi>().ListCommissionsAsync(
            1, 100, TestContext.Current.CancellationToken);

        if (isInTime) (await read).Items.ShouldHaveSingleItem().Id.ShouldBe(1);
        else (await read.ShouldThrowAsync<TransportException>()).Message.ShouldContain("within 30 s");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_response_of_a_write_is_read_however_long_it_takes()
    {
        await using var server = new SocketServer(_ =>
        {
            _clock.Jump(TimeSpan.FromSeconds(31));
            return SocketReply.Json(200, """{"referral_id":7,"affiliate_id":1,"amount":"5.00","status":"unpaid"}""");
        });
        await using var services = Build(server);

        var created = await services.GetRequiredService<AffiliateWPClient>().Referrals.CreateAsync(
            new() { AffiliateId = 1, Amount = 5 }, TestContext.Current.CancellationToken);
        created.ReferralId.ShouldBe(7);
    }

    private ServiceProvider Build(SocketServer server) =>
        SocketAccounts.Build(server.Address, retries: 2, before: known => known.AddSingleton<TimeProvider>(_clock));

    /// <summary>
    /// A clock that moves while a response is on its way, without waking anybody: so late is what is done with the response.
    /// </summary>
    private sealed class Jumping : TimeProvider
    {
        private long _added;

        public void Jump(TimeSpan time) => Interlocked.Add(ref _added, (long)(time.TotalSeconds * TimestampFrequency));

        public override long GetTimestamp() => Stopwatch.GetTimestamp() + Interlocked.Read(ref _added);
    }
}
