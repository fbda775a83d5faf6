using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Heap;

/// <summary>
/// <c>heap --seeds N</c>: N thousand calls of a typed client, of which most end in a cancellation, a timeout or an error, and the size of
/// the heap after each quarter.
/// </summary>
internal static class HeapCommand
{
    private const int AtOnce = 100;

    /// <summary>What the runtime itself keeps or frees between two looks, and the most that a call may leave behind.</summary>
    private const long Noise = 512 * 1024;
    private const int BytesPerCall = 16;

    /// <returns>0, or 1 if the heap grows with the calls.</returns>
    internal static async Task<int> RunAsync(int thousands, TextWriter output)
    {
        await using var services = Build();
        var client = services.GetRequiredService<LeadDynoClient>();
        using var forAll = new CancellationTokenSource();
        var quarter = thousands * 1_000 / 4 / AtOnce;
        var sizes = new List<long>();
        for (var i = 0; i < 4; i++)
        {
            for (var batch = 0; batch < quarter; batch++)
                await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number => CallAsync(client, number, forAll.Token)));
            sizes.Add(Settled());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i + 1) * quarter * AtOnce,8} calls: {sizes[^1],12} bytes"));
        }

        var calls = 3 * quarter * AtOnce;
        var grown = sizes[^1] - sizes[0];
        var perCall = grown / (double)calls;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"grown by {grown} bytes in {calls} calls: {perCall:0.0} a call"));
        return grown <= Noise + (BytesPerCall * (long)calls) ? 0 : 1;
    }

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task CallAsync(LeadDynoClient client, int number, CancellationToken forAll)
    {
        using var own = CancellationTokenSource.CreateLinkedTokenSource(forAll);
        try
        {
            var call = client.Affiliates.GetAsync(number + 1, own.Token);
            if (number % 3 == 0) await own.CancelAsync();
            await call;
        }
        catch (Exception expected) when (expected is AffiliateClientException or OperationCanceledException)
        {
            // How a call ends is no matter here; whatever else is thrown ends the command.
        }
    }

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.AddLeadDyno(options =>
        {
            options.ApiKey = "canary-heap";
            options.Resilience.RateLimit.UseVendorDefaults = false;
            options.Resilience.Retry.MaxRetries = 0;
            options.Resilience.CircuitBreaker.Enabled = false;
            options.Resilience.AttemptTimeout = TimeSpan.FromMilliseconds(20);
        }));
        var names = services.Select(static service => service.ServiceKey as string).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var name in names.Where(static name => name.StartsWith("Affiliate.Client/", StringComparison.Ordinal)).ToList())
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(static () => new HeapServer());
        return services.BuildServiceProvider();
    }
}
