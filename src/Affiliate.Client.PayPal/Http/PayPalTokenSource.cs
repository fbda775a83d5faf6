using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.PayPal.Http;

/// <summary>
/// Gives the access token of one account: asked for once, whoever waits for it, and again shortly before it ends. What a caller cancels is
/// its own waiting, never the request that others wait for too.
/// </summary>
internal sealed class PayPalTokenSource
{
    private static readonly Duration Ahead = Duration.FromMinutes(1);
    private static readonly Duration PauseAfterReplacement = Duration.FromMinutes(1);
    private readonly VendorContext<PayPalOptions> _context;
    private readonly Lazy<IPayPalOAuthApi> _api;
    private readonly object _gate = new();
    private PayPalToken? _held;
    private (PayPalApp App, Task<PayPalToken> Task)? _flight;

    private PayPalTokenSource(VendorContext<PayPalOptions> context)
    {
        _context = context;
        _api = new(() => context.CreateApi<IPayPalOAuthApi>(PayPalJsonContext.Default, PayPalVendor.OAuthEndpoint));
    }

    /// <summary>The one of the account.</summary>
    public static PayPalTokenSource For(VendorContext<PayPalOptions> context) =>
        context.GetOrAdd(static context => new PayPalTokenSource(context));

    private Instant Now => Instant.FromDateTimeOffset(_context.Time.GetUtcNow());

    /// <summary>The token as a header.</summary>
    public async ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken)
    {
        var token = await Find(refused: null).WaitAsync(cancellationToken).ConfigureAwait(false);
        return token.Credential;
    }

    /// <summary>
    /// Whether another token is there after PayPal refused this one. One that has just replaced another is not replaced: it is not its age
    /// that is wrong with it.
    /// </summary>
    public async ValueTask<bool> TryReplaceAsync(RequestCredential refused, CancellationToken cancellationToken)
    {
        lock (_gate)
            if (_held is { ReplacedAt: { } at } held && held.Credential == refused && Now - at < PauseAfterReplacement) return false;
        var token = await Find(refused).WaitAsync(cancellationToken).ConfigureAwait(false);
        return token.Credential != refused;
    }

    private Task<PayPalToken> Find(RequestCredential? refused)
    {
        var app = PayPalApp.From(_context.Options);
        lock (_gate)
        {
            var isRefused = refused is not null && _held?.Credential == refused;
            if (_held?.App == app && !isRefused && !(Now >= _held.RenewAt)) return Task.FromResult(_held);
            if (_flight is { Task.IsCompleted: false } running && running.App == app) return running.Task;
            var task = Task.Run(() => RequestAsync(app, isRefused));
            _flight = (app, task);
            return task;
        }
    }

    private async Task<PayPalToken> RequestAsync(PayPalApp app, bool isReplacement)
    {
        var askedAt = Now;
        var response = await _api.Value.RequestTokenAsync(new()).ConfigureAwait(false);
        if (string.IsNullOrEmpty(response.AccessToken))
            throw new ProtocolException(_context.Account, "RequestToken", "the response has no access_token", "$.access_token");
        _context.Redactor.Remember(response.AccessToken);
        var token = new PayPalToken(
            app,
            RequestCredential.Header("Authorization", $"Bearer {response.AccessToken}"),
            RenewAt(askedAt, response.ExpiresIn),
            isReplacement ? askedAt : null
        );
        lock (_gate) _held = token;
        return token;
    }

    // A short-lived one is due at half its life.
    private static Instant? RenewAt(Instant askedAt, long? seconds)
    {
        if (seconds is not { } given) return null;
        var life = Duration.FromSeconds(Math.Clamp(given, 0, int.MaxValue));
        return askedAt + life - Duration.Min(Ahead, life / 2);
    }
}
