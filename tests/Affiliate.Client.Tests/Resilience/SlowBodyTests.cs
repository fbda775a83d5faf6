using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>The attempt's timeout ends with the last byte of the body, not with the headers.</summary>
[Collection(VirtualTime.Collection)]
public sealed class SlowBodyTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData(4, 8, true)]
    [InlineData(4, 12, false)]
    public async Task A_body_that_drips_uses_up_the_attempt(int bytes, int seconds, bool isInTime)
    {
        var options = new ResilienceOptions { AttemptTimeout = TimeSpan.FromSeconds(10), Retry = { MaxRetries = 0 } };
        var drip = new Drip(_clock, bytes, TimeSpan.FromSeconds(seconds / (double)bytes));
        using var account = new Account(_clock, new ScriptedServer(_clock, ScriptedServer.Body(drip)), options);
        var start = _clock.GetUtcNow();

        if (isInTime) (await account.RunAsync(Account.Read)).Dispose();
        else await account.RunAsync(Account.Read).ShouldThrowAsync<TransportException>();
        (_clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(isInTime ? seconds : 10));
    }

    private sealed class Drip(TimeProvider clock, int bytes, TimeSpan pause) : MemoryStream
    {
        private int _left = bytes;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left == 0) return 0;
            await VirtualWait.ForAsync(pause, clock, cancellationToken).ConfigureAwait(false);
            buffer.Span[0] = (byte)(_left-- % 2 == 0 ? '[' : ']');
            return 1;
        }
    }
}
