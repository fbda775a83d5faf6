using Affiliate.Client.Diagnostics;
using Polly;
using Polly.CircuitBreaker;

namespace Affiliate.Client.Resilience;

/// <summary>Logs when the circuit opens and when it closes; the tries in between are no news.</summary>
internal sealed class CircuitWatch(AccountResilience account, CircuitBreakerStateProvider circuit) : ResilienceStrategy<AttemptResult>
{
    private int _closed = 1;

    protected override async ValueTask<Outcome<AttemptResult>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<AttemptResult>>> callback, ResilienceContext context, TState state)
    {
        var outcome = await callback(context, state).ConfigureAwait(false);
        var closed = circuit.CircuitState == CircuitState.Closed ? 1 : 0;
        if (Volatile.Read(ref _closed) == closed || Interlocked.Exchange(ref _closed, closed) == closed) return outcome;
        var (vendor, name) = account.Account;
        if (closed == 1) account.Logger.CircuitClosed(vendor, name);
        else account.Logger.CircuitOpened(vendor, name, account.Options.CircuitBreaker.BreakDuration.TotalSeconds);
        return outcome;
    }
}
