using System.Net;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Tool.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tool.Web;

/// <summary>One page and its style sheet, on Kestrel.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    // No script, nothing from elsewhere, in no frame.
    private const string Policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly WebApplication _app;

    private readonly PayeeNames _names;

    private PageServer(WebApplication app, PayeeNames names) => (_app, _names) = (app, names);

    public Uri Address => new(_app.Urls.Single());

    public static async Task<PageServer> StartAsync(
        IPEndPoint address, ToolAccounts accounts, TimeProvider time, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address);
        });
        // A page of another site must not read this one under a name of its own.
        if (IPAddress.IsLoopback(address.Address))
            builder.Services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        var app = builder.Build();
        if (IPAddress.IsLoopback(address.Address)) app.UseHostFiltering();
        app.Use(AddHeaders);
        var ledger = accounts.Services.GetRequiredService<IPayoutLedger>();
        var names = new PayeeNames(accounts, time);
        app.MapGet("/", async (CancellationToken token) =>
        {
            var view = await LedgerView.ReadAsync(ledger, names, time, accounts.Emulator is not null, token).ConfigureAwait(false);
            return TypedResults.Content(LedgerPage.Write(view), "text/html; charset=utf-8");
        });
        app.MapGet("/style.css", () => TypedResults.Stream(
            typeof(PageServer).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8"));
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new PageServer(app, names);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        _names.Dispose();
    }

    private static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(context);
    }

    // The tool itself listens to signals; two that do wait for each other.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
