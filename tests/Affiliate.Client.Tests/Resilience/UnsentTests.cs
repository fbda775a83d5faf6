using Affiliate.Client.Errors;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// That a write did not reach the vendor is said only if no attempt can have; a caller who believes it sends the write again.
/// </summary>
public sealed class UnsentTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData("reset, refused", false)]
    [InlineData("cut off, refused", false)]
    [InlineData("502, refused", false)]
    [InlineData("503 later, refused", false)]
    [InlineData("refused, reset", false)]
    [InlineData("refused, refused", true)]
    public async Task It_counts_every_attempt(string responses, bool isUnsent)
    {
        using var account = new Account(
            _clock,
            new ScriptedServer(_clock, [.. responses.Split(", ").Select(Respond)]),
            new ResilienceOptions { Retry = { MaxRetries = 1 } }
        );
        var operation = responses.StartsWith("503", StringComparison.Ordinal) ? Account.UnsafeWrite : Account.IdempotentWrite;
        (await account.RunAsync(operation).ShouldThrowAsync<TransportException>()).IsUnsent.ShouldBe(isUnsent);
    }

    [Theory]
    [InlineData("502", false)]
    [InlineData("refused", true)]
    public async Task An_open_circuit_does_not_make_it_unsent(string response, bool isUnsent)
    {
        var options = new ResilienceOptions
        {
            TotalTimeout = TimeSpan.FromSeconds(40),
            Retry = { MaxRetries = 20, MaxDelay = TimeSpan.FromSeconds(1), BudgetFloorPerMinute = 1000 },
            CircuitBreaker = { MinimumThroughput = 2, BreakDuration = TimeSpan.FromSeconds(60) },
        };
        using var account = new Account(_clock, new ScriptedServer(_clock, Respond(response)), options);
        (await account.RunAsync(Account.IdempotentWrite).ShouldThrowAsync<TransportException>()).IsUnsent.ShouldBe(isUnsent);
        (await account.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<TransportException>()).IsUnsent.ShouldBeTrue();
    }

    private static Func<HttpRequestMessage, HttpResponseMessage> Respond(string name) => name switch
    {
        "refused" => static _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
        "reset" => static _ => throw new HttpRequestException(HttpRequestError.Unknown, "reset", new IOException("reset")),
        "cut off" => ScriptedServer.Truncated(),
        "503 later" => ScriptedServer.Status(503, ("Retry-After", "1")),
        _ => ScriptedServer.Status(502),
    };
}
