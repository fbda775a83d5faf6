using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Benchmarks.Serving;

/// <summary>
/// Serves Leadway's payouts from prepared bytes, in a process of its own, so that its work is not counted as the client's.
/// </summary>
public static class PageServer
{
    public static async Task RunAsync(int total)
    {
        var rows = Enumerable.Range(0, total).Select(PayoutRows.Row).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var page = PayoutRows.Page(i => rows[i], total, Number(context, "skip", 0), Number(context, "limit", 10));
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = page.Length;
            await context.Response.Body.WriteAsync(page);
        });
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Console.WriteLine(addresses.First());

        // The parent closes our input when it is done, or when it dies.
        await Console.In.ReadToEndAsync();
    }

    private static int Number(HttpContext context, string name, int otherwise) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
