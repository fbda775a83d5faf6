using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Polly;

namespace Affiliate.Client.Resilience;

/// <summary>
/// Sends a request as often as its operation allows and as fast as the account's limits allow, and reads the whole response
/// into bounded memory within the attempt. Responses with an error status and failures of the connection are handed on as they are.
/// </summary>
/// <param name="account">The shared state of the account.</param>
internal sealed class ResilienceHandler(AccountResilience account) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">No complete response came in the attempts that are allowed.</exception>
    /// <exception cref="IOException">The same, while the body was read.</exception>
    /// <exception cref="Polly.Timeout.TimeoutRejectedException">No complete response came in time.</exception>
    /// <exception cref="Polly.CircuitBreaker.BrokenCircuitException">
    /// The circuit is open, and waiting does not fit the time left.
    /// </exception>
    /// <exception cref="RateLimitedException">The account's limits leave no room within the total timeout; nothing was sent.</exception>
    /// <exception cref="ProtocolException">The response is larger than <c>MaxResponseBytes</c>.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = CallState.For(request);
        call.StartedAt = account.Time.GetTimestamp();
        call.CallerToken = cancellationToken;
        account.Budget.OnCall();

        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(CallState.PropertyKey, call);
        try
        {
            var outcome = await account.Pipeline.ExecuteOutcomeAsync(
                static (context, attempt) => attempt.Handler.AttemptAsync(context, attempt.Request, attempt.Call),
                context,
                new Attempt(this, request, call)).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result.Response!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<AttemptResult>> AttemptAsync(ResilienceContext context, HttpRequestMessage request, CallState call)
    {
        call.Attempts++;
        call.Deadline = new AttemptDeadline(account.Time, account.Time.GetTimestamp(), account.Options.AttemptTimeout);
        var attempt = AttemptTrace.Current = new AttemptTrace();
        HttpResponseMessage? response = null;
        Exception? failure = null;
        try
        {
            response = await base.SendAsync(request, context.CancellationToken).ConfigureAwait(false);
            await ResponseBuffer
                .LoadAsync(response, account.MaxResponseBytes, account.Account, call.Operation.Name, context.CancellationToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
            when (e.InnerException is TimeoutException && !context.CancellationToken.IsCancellationRequested)
        {
            // The sockets tell of a connection that was not made in time in the words of a cancellation, which nobody asked for.
            failure = new HttpRequestException(HttpRequestError.ConnectionError, "The connection was not made in time.", e);
        }
        catch (Exception e)
        {
            failure = e;
        }

        call.MayHaveArrived = call.MayHaveArrived || (attempt.IsWatched ? attempt.IsWritten : !IsConnectFailure(failure));
        if (failure is null) return Outcome.FromResult(new AttemptResult(response));
        response?.Dispose();
        return Outcome.FromException<AttemptResult>(failure);
    }

    /// <summary>What a transport that does not note its writing says when it never had a connection.</summary>
    private static bool IsConnectFailure(Exception? exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
