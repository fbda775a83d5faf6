using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>A call leaves nothing behind, however it ends: with a response, a cancellation, a timeout, or in the limiter's queue.</summary>
[Collection(VirtualTime.Collection)]
public sealed class HeapTests(ITestOutputHelper output)
{
    // What the runtime itself keeps or frees between two looks; a leak of 0.4 KB a call would be 0.36 MB.
    private const long Noise = 100_000;

    [Fact]
    public async Task The_heap_is_as_large_after_1_200_calls_as_after_300()
    {
        var clock = new VirtualTimeProvider();
        var options = new ResilienceOptions { AttemptTimeout = TimeSpan.FromSeconds(1), Retry = { MaxRetries = 0 } };
        options.CircuitBreaker.Enabled = false;
        var limits = new RateLimits { Windows = [new RateLimit(50, TimeSpan.FromSeconds(1))] };
        using var account = new Account(clock, new Moody(), options, limits);
        using var forAll = new CancellationTokenSource();
        var sizes = new List<(int Calls, long Bytes)>();
        for (var calls = 1; calls <= 1_200; calls++)
        {
            await CallAsync(account, clock, calls, forAll.Token);
            if (calls % 300 != 0) continue;
            sizes.Add((calls, GC.GetTotalMemory(forceFullCollection: true)));
            output.WriteLine($"{calls} calls: {sizes[^1].Bytes} bytes, {clock.ActiveTimers} timers");
        }

        (sizes[^1].Bytes - sizes[0].Bytes).ShouldBeLessThan(Noise);
        clock.ActiveTimers.ShouldBeLessThan(5);
    }

    private static async Task CallAsync(Account account, VirtualTimeProvider clock, int number, CancellationToken forAll)
    {
        using var own = CancellationTokenSource.CreateLinkedTokenSource(forAll);
        var call = account.SendCancellablyAsync(Account.Read, own.Token);
        switch (number % 4)
        {
            case 0: // the attempt times out
                await clock.RunAsync(call).ShouldThrowAsync<TransportException>();
                return;
            case 1: // cancelled while the server is silent, or in the limiter's queue
                await own.CancelAsync();
                await clock.RunAsync(call).ShouldThrowAsync<OperationCanceledException>();
                return;
            default:
                (await clock.RunAsync(call)).Dispose();
                return;
        }
    }

    // Two of four responses never come.
    private sealed class Moody : HttpMessageHandler
    {
        private int _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (++_requests % 4 is 1 or 0) await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}"), RequestMessage = request };
        }
    }
}
