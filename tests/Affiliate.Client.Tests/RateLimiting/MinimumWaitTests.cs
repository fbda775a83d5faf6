using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>The least wait, told beforehand, against the wait itself, for limiters in all kinds of states on a virtual clock.</summary>
public sealed class MinimumWaitTests
{
    private const int Seeds = 1_000;
    // Windows of an hour and more round up when a permit comes back.
    private static readonly TimeSpan[] Lengths = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromHours(1)];

    [Fact]
    public void It_is_the_wait_itself_where_one_limit_holds_and_nothing_was_heard_of_the_vendor()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var state = new State(seed, Lengths[..2], windows: 1);
            for (var i = state.Random.Next(12); i > 0; i--) state.TakeOrPass();
            var (told, waited) = state.Ask(state.Random.Next(8));
            waited.ShouldBe(told, $"seed {seed}");
        }
    }

    [Fact]
    public void It_is_never_more_than_the_wait()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var state = new State(seed, Lengths);
            for (var i = state.Random.Next(16); i > 0; i--)
            {
                if (state.Random.Next(3) > 0) state.TakeOrPass();
                else state.HearOfTheVendor();
            }

            var (told, waited) = state.Ask(state.Random.Next(8));
            waited.ShouldBeGreaterThanOrEqualTo(told, $"seed {seed}");
        }
    }

    [Fact]
    public void After_a_pause_it_is_the_wait_itself_of_who_is_alone()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var state = new State(seed, Lengths[..2]);
            for (var i = state.Random.Next(12); i > 0; i--) state.TakeOrPass();
            state.Pause();
            for (var i = state.Random.Next(12); i > 0; i--) state.TakeOrPass();
            var (told, waited) = state.Ask(others: 0);
            waited.ShouldBe(told, $"seed {seed}");
        }
    }

    private sealed class State
    {
        private readonly VirtualTimeProvider _clock = new();
        private readonly AccountRateLimiter _limiter;
        private readonly RateLimit[] _limits;

        public State(int seed, TimeSpan[] lengths, int windows = 2)
        {
            Random = new Random(seed);
            _limits = [.. Enumerable.Range(0, windows).Select(_ => new RateLimit(Random.Next(1, 7), Random.GetItems(lengths, 1)[0]))];
            _limiter = new AccountRateLimiter(
                default, new RateLimits { Windows = _limits }, _clock, NullLogger.Instance, inlineContinuations: true);
        }

        public Random Random { get; }

        public void TakeOrPass()
        {
            if (Random.Next(3) == 0) Pass();
            else Take()?.Dispose();
        }

        public void Pass() => _clock.Advance(TimeSpan.FromSeconds(Random.Next(0, 90)));

        public void Pause() => _limiter.Pause(TimeSpan.FromSeconds(Random.Next(1, 90)));

        public void HearOfTheVendor()
        {
            if (Random.Next(3) == 0)
            {
                Pause();
                return;
            }

            if (Take() is not { } lease) return;
            int? limit = Random.Next(2) == 0 ? Random.Next(1, 7) : null;
            lease.Observe(new(
                _limits[Random.Next(_limits.Length)].Window, limit, Random.Next(0, 7), TimeSpan.FromSeconds(Random.Next(0, 120))));
            lease.Dispose();
        }

        /// <summary>Asks behind some others, each of whom gives its permit back at once.</summary>
        public (TimeSpan Told, TimeSpan Waited) Ask(int others)
        {
            DateTimeOffset? served = null;
            for (; others > 0; others--) _ = ServeAsync(static () => { });
            var (asked, told) = (_clock.GetUtcNow(), _limiter.GetMinimumWait("caller"));
            _ = ServeAsync(() => served = _clock.GetUtcNow());
            _clock.Advance(TimeSpan.FromDays(2));
            return (told, served!.Value - asked);
        }

        private IRateLimitLease? Take()
        {
            using var cancel = new CancellationTokenSource();
            var asked = _limiter.AcquireAsync("other", cancel.Token).AsTask();
            cancel.Cancel();
            return asked.IsCompletedSuccessfully ? asked.GetAwaiter().GetResult() : null;
        }

        private async Task ServeAsync(Action served)
        {
            await using var lease = await _limiter.AcquireAsync("caller", TestContext.Current.CancellationToken);
            served();
        }
    }
}
