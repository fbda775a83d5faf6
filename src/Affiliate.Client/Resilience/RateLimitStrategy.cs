using System.Net;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Polly;

namespace Affiliate.Client.Resilience;

/// <summary>
/// Takes a permit for every attempt, holds it until the response is complete, and lets the limiter learn from the response.
/// </summary>
internal sealed class RateLimitStrategy(AccountResilience account) : ResilienceStrategy<AttemptResult>
{
    // A wait that somebody who looks on would wonder about.
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(5);

    protected override async ValueTask<Outcome<AttemptResult>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<AttemptResult>>> callback, ResilienceContext context, TState state)
    {
        var call = CallState.For(context);
        var caller = AffiliateCaller.Current ?? call.Operation.Name;
        IRateLimitLease permit;
        try
        {
            if (account.Limiter.GetMinimumWait(caller) is var min && min > account.TimeLeft(call)) return Refuse(call, min);
            permit = await WaitAsync(call.Operation.Name, caller, context.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!call.CallerToken.IsCancellationRequested)
        {
            return Refuse(call, account.Limiter.GetMinimumWait(caller));
        }
        catch (RateLimiterUnavailableException e)
        {
            return Unavailable(call, e);
        }
        catch (Exception e)
        {
            return Outcome.FromException<AttemptResult>(e);
        }

        await using (permit.ConfigureAwait(false))
        {
            var outcome = await callback(context, state).ConfigureAwait(false);
            if (outcome.Result.Response is { } response) Learn(permit, response);
            return outcome;
        }
    }

    private Outcome<AttemptResult> Unavailable(CallState call, RateLimiterUnavailableException cause)
    {
        var isTransient = !call.MayHaveArrived || call.Operation.Kind != OperationKind.UnsafeWrite;
        var problem = $"{cause.Message} The request was not sent{(call.MayHaveArrived ? " again" : "")}.";
        return Outcome.FromException<AttemptResult>(
            new TransportException(account.Account, call.Operation.Name, problem, cause, isTransient) { IsUnsent = !call.MayHaveArrived }
        );
    }

    private async ValueTask<IRateLimitLease> WaitAsync(string operation, string caller, CancellationToken cancellationToken)
    {
        var asked = account.Time.GetTimestamp();
        try
        {
            var permit = await account.Limiter.AcquireAsync(caller, cancellationToken).ConfigureAwait(false);
            AffiliateMetrics.PermitWaited(account.Account, operation, account.Time.GetElapsedTime(asked));
            return permit;
        }
        finally
        {
            // Also of a wait that was given up.
            if (account.Time.GetElapsedTime(asked) is var waited && waited > LongWait)
                account.Logger.PermitAwaited(account.Account.Vendor, account.Account.Name, operation, waited.TotalSeconds);
        }
    }

    private void Learn(IRateLimitLease permit, HttpResponseMessage response)
    {
        var now = account.Time.GetUtcNow();
        if (RateLimitHeaders.ReadShort(response, now) is { } window) permit.Observe(window);
        if (RateLimitHeaders.ReadDaily(response) is { } daily) permit.Observe(daily);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
            account.Limiter.Pause(RetryAfterHeader.Read(response, now) ?? account.ShortestThrottleDelay);
    }

    private Outcome<AttemptResult> Refuse(CallState call, TimeSpan wait) =>
        Outcome.FromException<AttemptResult>(
            new RateLimitedException(
                new ApiFailure
                {
                    Account = account.Account,
                    Operation = call.Operation.Name,
                    IsTransient = true,
                    Messages =
                    [
                        "the account's rate limit is used up or the vendor asked for a pause; the request was not sent"
                            + (call.MayHaveArrived ? " again" : ""),
                    ],
                    RetryAfter = wait,
                    Hint = "Come back later, send less at a time, or raise Resilience:TotalTimeout.",
                }
            )
        );
}
