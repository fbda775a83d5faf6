using Affiliate.Client.Http;
using NodaTime;

namespace Affiliate.Client.PayPal.Http;

/// <summary>An access token in use.</summary>
/// <param name="App">Whose it is; another secret in the options is another app.</param>
/// <param name="Credential">The token as a header.</param>
/// <param name="RenewAt">When the next one is asked for; null where PayPal did not say when this one ends.</param>
/// <param name="ReplacedAt">When it took the place of one that was refused; null if it did not.</param>
internal sealed record PayPalToken(PayPalApp App, RequestCredential Credential, Instant? RenewAt, Instant? ReplacedAt);
