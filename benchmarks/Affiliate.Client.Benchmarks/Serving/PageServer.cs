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
/// Serves payouts from prepared bytes, in a process of its own, so that its work is not counted as the client's: Leadway's list, and the
/// same rows as Stripe and GitHub page through theirs.
/// </summary>
public static class PageServer
{
    public static async Task RunAsync(int total)
    {
        var rows = Enumerable.Range(0, total).Select(PayoutRows.Row).ToArray();
        var snakeCase = new Lazy<byte[][]>(() => [.. rows.Select(PayoutRows.InSnakeCase)]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/v1/payouts", context => WriteAsync(context, StripeList(context.Request.Query, number => rows[number], total)));
        app.MapGet("/linked/payouts", context => WriteAsync(context, LinkedList(context, number => snakeCase.Value[number], total)));
        app.MapFallback(context => WriteAsync(context, List(context.Request.Query, number => rows[number], total)));
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Console.WriteLine(addresses.First());

        // The parent closes our input when it is done, or when it dies.
        await Console.In.ReadToEndAsync();
    }

    private static byte[] List(IQueryCollection query, Func<int, byte[]> row, int total) =>
        PayoutRows.Page(row, total, Number(query, "skip", 0), Number(query, "limit", 10));

    private static byte[] StripeList(IQueryCollection query, Func<int, byte[]> row, int total)
    {
        var skip = int.TryParse(query["starting_after"], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var last) ? last + 1 : 0;
        return PayoutRows.StripeList(row, total, skip, Number(query, "limit", 10));
    }

    private static byte[] LinkedList(HttpContext context, Func<int, byte[]> row, int total)
    {
        var request = context.Request;
        var (page, size) = (Number(request.Query, "page", 1), Number(request.Query, "per_page", 30));
        if (page * size < total)
        {
            var next = $"{request.Scheme}://{request.Host}{request.Path}?page={page + 1}&per_page={size}";
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return PayoutRows.Array(row, total, (page - 1) * size, size);
    }

    private static async Task WriteAsync(HttpContext context, byte[] page)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = page.Length;
        await context.Response.Body.WriteAsync(page);
    }

    private static int Number(IQueryCollection query, string name, int otherwise) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
