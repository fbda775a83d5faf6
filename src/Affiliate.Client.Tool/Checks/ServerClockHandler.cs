using NodaTime;

namespace Affiliate.Client.Tool.Checks;

/// <summary>Compares the server's clock with ours by the header <c>Date</c> of each response.</summary>
internal sealed class ServerClockHandler(TimeProvider time) : DelegatingHandler
{
    private static readonly AsyncLocal<ServerClock?> Current = new();

    /// <summary>Collects the readings of the calls that this method's caller makes from now on.</summary>
    public static ServerClock Observe() => Current.Value = new ServerClock();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = time.GetUtcNow();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Current.Value is { } clock && response.Headers.Date is { } date)
        {
            // The header has whole seconds, cut off; on the way the response took about half of the time.
            var ours = sent + ((time.GetUtcNow() - sent) / 2);
            clock.Ahead = Duration.FromTimeSpan(ours - date - TimeSpan.FromSeconds(0.5));
        }

        return response;
    }
}
