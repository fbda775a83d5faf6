namespace Affiliate.Client.All.Tests.Docs;

/// <summary>A handler of an app's own.</summary>
internal sealed class AttemptCounter : DelegatingHandler
{
    private static int _attempts;

    public static int Attempts => Volatile.Read(ref _attempts);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        return base.SendAsync(request, cancellationToken);
    }
}
