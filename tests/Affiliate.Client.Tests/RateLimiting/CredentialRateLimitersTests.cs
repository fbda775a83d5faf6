using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.Diagnostics;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Clients without a container that use one credential share its limiter, until nothing of it matters any more.</summary>
public sealed class CredentialRateLimitersTests
{
    private static readonly AffiliateAccount Shop = new("Acme", "shop");
    private static readonly RateLimits OnePerMinute = new() { Windows = [RateLimit.PerMinute(1)] };

    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public void Two_clients_of_one_credential_share_a_limiter_and_others_have_their_own()
    {
        using var one = Client("canary-one");
        using var same = Client("canary-one");
        using var other = Client("canary-other");
        Limiter(same).ShouldBeSameAs(Limiter(one));
        Limiter(other).ShouldNotBeSameAs(Limiter(one));
        one.GetLimiter(new AffiliateAccount("Acme", "agency"), OnePerMinute).ShouldNotBeSameAs(Limiter(one));
    }

    [Fact]
    public async Task What_a_client_sent_counts_after_its_end_and_no_longer_than_the_vendor_counts_it()
    {
        IRateLimiter limiter;
        using (var first = Client())
        {
            limiter = Limiter(first);
            (await limiter.AcquireAsync("caller", TestContext.Current.CancellationToken)).Dispose();
        }

        _clock.Advance(TimeSpan.FromSeconds(59));
        using (var second = Client()) Limiter(second).ShouldBeSameAs(limiter);
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var third = Client();
        Limiter(third).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public async Task A_request_that_is_under_way_or_waits_keeps_the_limiter()
    {
        IRateLimiter limiter;
        using (var first = Client()) limiter = Limiter(first);
        var held = await limiter.AcquireAsync("caller", TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource();
        var waiting = limiter.AcquireAsync("caller", cancel.Token).AsTask();
        _clock.Advance(TimeSpan.FromDays(1));
        using (var second = Client()) Limiter(second).ShouldBeSameAs(limiter);
        held.Dispose();
        using (var third = Client()) Limiter(third).ShouldBeSameAs(limiter);
        cancel.Cancel();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        _clock.Advance(TimeSpan.FromMinutes(1));
        using var fourth = Client();
        Limiter(fourth).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public void So_do_a_pause_and_the_pace_after_it()
    {
        IRateLimiter limiter;
        using (var first = Client()) limiter = Limiter(first);
        limiter.Pause(TimeSpan.FromSeconds(30));
        _clock.Advance(TimeSpan.FromSeconds(29));
        using (var second = Client()) Limiter(second).ShouldBeSameAs(limiter);
        _clock.Advance(TimeSpan.FromSeconds(60));
        using (var third = Client()) Limiter(third).ShouldBeSameAs(limiter);
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var fourth = Client();
        Limiter(fourth).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public void So_does_a_pause_where_no_limit_is_known()
    {
        IRateLimiter limiter;
        using (var first = Client()) limiter = first.GetLimiter(Shop, RateLimits.None);
        limiter.Pause(TimeSpan.FromSeconds(30));
        _clock.Advance(TimeSpan.FromSeconds(29));
        using (var second = Client()) Limiter(second).ShouldBeSameAs(limiter);
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var third = Client();
        Limiter(third).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public async Task So_does_a_lower_limit_that_the_vendor_named()
    {
        IRateLimiter limiter;
        var ten = new RateLimits { Windows = [RateLimit.PerMinute(10)] };
        using (var first = Client()) limiter = first.GetLimiter(Shop, ten);
        var lease = await limiter.AcquireAsync("caller", TestContext.Current.CancellationToken);
        lease.Observe(new RateLimitReading(null, 5, null, null));
        lease.Dispose();
        _clock.Advance(ten.MaxLowered - TimeSpan.FromSeconds(1));
        using (var second = Client()) Limiter(second).ShouldBeSameAs(limiter);
        // What follows is found out at the account's pace, for one window.
        _clock.Advance(TimeSpan.FromSeconds(1) + TimeSpan.FromMinutes(1));
        using var third = Client();
        Limiter(third).ShouldBeSameAs(limiter, "the pace begins when the end of the lower limit is noticed");
        third.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(1));
        using var fourth = Client();
        Limiter(fourth).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public void A_client_counts_once_however_often_it_asks_and_ends()
    {
        var (first, second) = (Client(), Client());
        var limiter = Limiter(first);
        Limiter(first).ShouldBeSameAs(limiter);
        Limiter(second).ShouldBeSameAs(limiter);
        first.Dispose();
        first.Dispose();
        using (var third = Client()) Limiter(third).ShouldBeSameAs(limiter, "the second client uses it");
        second.Dispose();
        using var last = Client();
        Limiter(last).ShouldNotBeSameAs(limiter);
    }

    [Fact]
    public void A_pause_is_logged_where_a_logger_is_given()
    {
        using var log = new RecordingLoggerFactory();
        using var client = new CredentialRateLimiters("canary-key", _clock, log);
        Limiter(client).Pause(TimeSpan.FromSeconds(10));
        log.Count(120).ShouldBe(1);
    }

    private static IRateLimiter Limiter(CredentialRateLimiters client) => client.GetLimiter(Shop, OnePerMinute);

    private CredentialRateLimiters Client(string credential = "canary-key") => new(credential, _clock, null);
}
