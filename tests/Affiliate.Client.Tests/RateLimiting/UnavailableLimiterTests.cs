using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>What a call sees of a limiter that other processes share: its absence, and how long it may hold a permit.</summary>
public sealed class UnavailableLimiterTests
{
    [Fact]
    public async Task A_limiter_that_does_not_answer_fails_the_call_before_anything_is_sent()
    {
        var clock = new VirtualTimeProvider();
        using var server = new ScriptedServer(clock);
        using var account = new Account(clock, server, limiters: new Absent());
        var failure = await Should.ThrowAsync<TransportException>(() => account.RunAsync(Account.UnsafeWrite));
        failure.IsTransient.ShouldBeTrue();
        failure.IsUnsent.ShouldBeTrue();
        failure.Message.ShouldContain("the limits' server is away. The request was not sent.");
        server.SentAt.ShouldBeEmpty();
    }

    [Fact]
    public void A_limiter_is_told_that_a_permit_is_held_for_an_attempt_at_most()
    {
        var limiters = new Absent();
        using var server = new ScriptedServer(new VirtualTimeProvider());
        using var account = new Account(
            new VirtualTimeProvider(), server, new ResilienceOptions { AttemptTimeout = TimeSpan.FromSeconds(7) }, limiters: limiters);
        limiters.Limits.ShouldNotBeNull().LongestHold.ShouldBe(TimeSpan.FromSeconds(7));
    }

    private sealed class Absent : IRateLimiterProvider, IRateLimiter
    {
        internal RateLimits? Limits { get; private set; }

        public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits)
        {
            Limits = limits;
            return this;
        }

        public TimeSpan GetMinimumWait(string caller) => TimeSpan.Zero;

        public ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default) =>
            throw new RateLimiterUnavailableException("the limits' server is away.");

        public void Pause(TimeSpan duration)
        {
        }
    }
}
