using Octokit;
using Octokit.Internal;

namespace Affiliate.Client.Benchmarks.Baseline.Others;

/// <summary>Octokit over the same rows: it follows the header <c>Link</c>, and hands over the list when it has all pages.</summary>
public sealed class OctokitLoop : IDisposable
{
    private readonly HttpClientAdapter _http = new(() => new SocketsHttpHandler());
    private readonly ApiConnection _api;
    private readonly ApiOptions _options;

    public OctokitLoop(Uri address, int size)
    {
        var credentials = new InMemoryCredentialStore(new Credentials("canary-token"));
        var product = new ProductHeaderValue("benchmarks");
        _api = new ApiConnection(new Connection(product, address, credentials, _http, new SimpleJsonSerializer()));
        _options = new ApiOptions { PageSize = size };
    }

    public Task<IReadOnlyList<OctokitPayout>> AllAsync() =>
        _api.GetAll<OctokitPayout>(new Uri("linked/payouts", UriKind.Relative), _options);

    public void Dispose() => _http.Dispose();
}
