namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>A test with a server of its own.</summary>
public abstract class WireTest : IAsyncLifetime
{
    private protected WireServer Server { get; } = new();

    private protected IWireApi Api => Server.Api;

    public ValueTask InitializeAsync() => Server.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a call and gives back the target that the server saw, without the path of the base address.</summary>
    private protected async Task<string> TargetOf(Func<IWireApi, Task> call)
    {
        await call(Api);
        Server.Last.Target.ShouldStartWith("/v1/");
        return Server.Last.Target["/v1".Length..];
    }
}
