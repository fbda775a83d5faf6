using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Tests.DependencyInjection;

internal sealed class TestOptions : AffiliateAccountOptions
{
    public string? Key { get; set; }

    public Uri? BaseAddress { get; set; } = new("https://vendor.test/api/v1");
}

internal sealed class TestClient(VendorContext<TestOptions> context)
{
    public VendorContext<TestOptions> Context => context;

    public HttpClient Http { get; } = context.CreateHttpClient();

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

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        throw new NotSupportedException("not part of these tests");
}

internal sealed class TestAuthentication(VendorContext<TestOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.BaseAddress!;

    protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        context.Redactor.Remember(context.Options.Key!);
        return new(RequestCredential.Query("key", context.Options.Key!));
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
        context => new TestAuthentication(context),
        context => new TestClient(context),
        client => new TestSource(client.Context.Account));

    public static VendorRegistration Registration { get; } =
        new("TestVendor", (clients, account, section) => clients.AddAccount(Definition, account, section));

    public static VendorDefinition<TestOptions, TClient> Define<TClient>(
        string name,
        Func<VendorContext<TestOptions>, AuthenticationHandler> authentication,
        Func<VendorContext<TestOptions>, TClient> createClient,
        Func<TClient, IPayoutSource> createPayoutSource) where TClient : class
    {
        return new()
        {
            Name = name,
            Endpoints =
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
