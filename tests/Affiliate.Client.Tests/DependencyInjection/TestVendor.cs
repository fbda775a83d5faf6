using System.Text.Json;
using Affiliate.Client.Http;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Tests.DependencyInjection;

internal sealed class TestOptions : AffiliateAccountOptions
{
    public string? Key { get; set; }

    public Uri? BaseAddress { get; set; } = new("https://vendor.test/api/v1");
}

internal sealed class TestClient(VendorConnection<TestOptions> connection)
{
    public VendorConnection<TestOptions> Connection => connection;

    public HttpClient Http { get; } = connection.CreateHttpClient();

    public async Task<string> GetAsync(string path, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        RequestContext.SetOperation(request, new OperationInfo("GetThing", "/things/{id}", OperationKind.Read));
        using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

internal sealed class TestSource(AffiliateAccount account) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(account, PayoutCapabilities.Payouts, 10);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) => throw new NotSupportedException("not part of these tests");
}

internal sealed class TestAuthentication(VendorConnection<TestOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        connection.Redactor.Remember(connection.Options.Key!);
        return new(RequestCredential.Query("key", connection.Options.Key!));
    }
}

internal sealed class TestErrors : IApiErrorReader
{
    public ApiFailure Read(ApiFailure failure, JsonElement? body) =>
        body is { } json ? failure with { Messages = ErrorJson.Texts(json.GetProperty("error")), Hint = "Check Key." } : failure;
}

internal static class TestVendor
{
    public static VendorDefinition<TestOptions, TestClient> Definition { get; } = Define(
        "TestVendor",
        connection => new TestAuthentication(connection),
        connection => new TestClient(connection),
        client => new TestSource(client.Connection.Account));

    public static VendorRegistration Registration { get; } =
        new("TestVendor", (clients, account, section) => clients.AddAccount(Definition, account, section));

    public static VendorDefinition<TestOptions, TClient> Define<TClient>(
        string name,
        Func<VendorConnection<TestOptions>, AuthenticationHandler> authentication,
        Func<VendorConnection<TestOptions>, TClient> createClient,
        Func<TClient, IPayoutSource> createPayoutSource) where TClient : class
    {
        return new()
        {
            Name = name,
            Channels =
            [
                new()
                {
                    BaseAddress = options => options.BaseAddress!,
                    ErrorReader = new TestErrors(),
                    Authentication = authentication,
                    Headers = _ => [new("X-Fixed", "1")],
                },
            ],
            Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
            Validate = options => string.IsNullOrEmpty(options.Key) ? ["Key is missing. Set it."] : [],
            CreateClient = createClient,
            CreatePayoutSource = createPayoutSource,
        };
    }
}
