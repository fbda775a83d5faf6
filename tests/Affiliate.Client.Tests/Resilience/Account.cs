using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// One account with the chain of handlers as it is in use, over a given server, in virtual time. Randomness is 0.5 throughout.
/// </summary>
internal sealed class Account : IDisposable
{
    internal static readonly OperationInfo Read = new("ListCommissions", "/commissions", OperationKind.Read);
    internal static readonly OperationInfo IdempotentWrite = new("UpdateAffiliate", "/affiliates/{id}", OperationKind.IdempotentWrite);
    internal static readonly OperationInfo UnsafeWrite = new("CreatePurchase", "/purchases", OperationKind.UnsafeWrite);

    private readonly HttpMessageInvoker _http;
    private readonly VirtualTimeProvider _clock;

    internal Account(
        VirtualTimeProvider clock,
        HttpMessageHandler server,
        ResilienceOptions? options = null,
        RateLimits? limits = null,
        IRateLimiterProvider? limiters = null,
        string name = AffiliateAccount.DefaultName,
        RetryPredicate? shouldRetry = null,
        int maxResponseBytes = 1024 * 1024,
        ILoggerFactory? loggers = null
    )
    {
        _clock = clock;
        Key = new AffiliateAccount("LeadDyno", name);
        Limiters = limiters ?? new ProcessRateLimiterProvider(clock, loggers) { InlineContinuations = true };
        Shared = new AccountResilience(
            Key,
            options ?? new ResilienceOptions(),
            limits ?? RateLimits.None,
            maxResponseBytes,
            Limiters,
            clock,
            loggers,
            static () => 0.5,
            shouldRetry
        );
        var redactor = new SecretRedactor();
        _http = new HttpMessageInvoker(
            new TelemetryHandler(Key, clock, loggers)
            {
                InnerHandler = new ErrorHandler(
                    Key,
                    new ErrorResponseReader(
                        Key,
                        new NoErrors(),
                        redactor,
                        clock,
                        (response, operation) => RetryRules.Allow(response, operation, shouldRetry, clock.GetUtcNow())
                    ),
                    redactor
                )
                {
                    InnerHandler = new ResilienceHandler(Shared) { InnerHandler = server },
                },
            }
        );
    }

    internal AffiliateAccount Key { get; }

    internal IRateLimiterProvider Limiters { get; }

    internal AccountResilience Shared { get; }

    internal AccountRateLimiter Limiter => (AccountRateLimiter)Shared.Limiter;

    /// <summary>Sends and waits until the response is there, jumping from timer to timer.</summary>
    internal Task<HttpResponseMessage> RunAsync(OperationInfo operation) => _clock.RunAsync(SendAsync(operation));

    internal Task<HttpResponseMessage> SendAsync(OperationInfo operation) =>
        SendCancellablyAsync(operation, TestContext.Current.CancellationToken);

    internal async Task<HttpResponseMessage> SendCancellablyAsync(OperationInfo operation, CancellationToken cancellationToken)
    {
        var method = operation.Kind switch
        {
            OperationKind.Read => HttpMethod.Get,
            OperationKind.IdempotentWrite => HttpMethod.Put,
            _ => HttpMethod.Post,
        };
        using var request = new HttpRequestMessage(method, "https://vendor.test/v1/route");
        RequestContext.SetOperation(request, operation);
        return await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _http.Dispose();

    private sealed class NoErrors : IApiErrorReader
    {
        public ApiFailure Read(ApiFailure failure, JsonElement? body) => failure;
    }
}
