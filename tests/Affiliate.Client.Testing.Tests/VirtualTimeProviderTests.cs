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
        new Thread(() => computed.SetResult(Hash(500_000))).Start();
        (await _clock.RunAsync(computed.Task)).Length.ShouldBe(32);
    }

    [Fact]
    public async Task Work_that_computes_on_the_pool_is_waited_for_although_a_thread_of_the_pool_is_never_free()
    {
        using var end = new ManualResetEventSlim();
        var blocked = Task.Run(() => end.Wait(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        try
        {
            // So many timers that the clock has learnt by then which thread is never free.
            for (var i = 0; i < 20; i++)
                await _clock.RunAsync(Task.Delay(TimeSpan.FromSeconds(1), _clock, TestContext.Current.CancellationToken));

            var timeout = Task.Delay(TimeSpan.FromHours(1), _clock, TestContext.Current.CancellationToken);

            for (var i = 0; i < 50; i++)
            {
                var computed = Task.Run(() => Hash(2_000), TestContext.Current.CancellationToken);
                (await _clock.RunAsync(Task.WhenAny(computed, timeout))).ShouldBe(computed);
            }
        }
        finally
        {
            end.Set();
        }

        await blocked;
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

    private static byte[] Hash(int times)
    {
        var hash = new byte[32];
        for (var i = 0; i < times; i++) SHA256.HashData(hash, hash);
        return hash;
    }
}
