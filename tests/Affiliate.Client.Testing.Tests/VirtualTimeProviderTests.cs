using System.Security.Cryptography;

namespace Affiliate.Client.Testing.Tests;

/// <summary>Until when work is waited for that no timer wakes.</summary>
public sealed class VirtualTimeProviderTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task Work_that_computes_on_a_thread_of_its_own_is_waited_for()
    {
        var computed = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            var hash = new byte[32];
            for (var i = 0; i < 500_000; i++) SHA256.HashData(hash, hash);
            computed.SetResult(hash);
        });
        thread.Start();
        (await _clock.RunAsync(computed.Task)).Length.ShouldBe(32);
    }

    [Fact]
    public async Task Work_that_nothing_wakes_is_given_up()
    {
        var never = new TaskCompletionSource();
        var failure = await Should.ThrowAsync<TimeoutException>(_clock.RunAsync(never.Task));
        failure.Message.ShouldContain("nothing that this clock would wake");
    }

    [Fact]
    public async Task Work_that_waits_beyond_the_limit_is_given_up()
    {
        var late = Task.Delay(TimeSpan.FromDays(2), _clock, TestContext.Current.CancellationToken);
        await Should.ThrowAsync<TimeoutException>(_clock.RunAsync(late, limit: TimeSpan.FromDays(1)));
        await _clock.RunAsync(late, limit: TimeSpan.FromDays(2));
    }
}
