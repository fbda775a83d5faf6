// Affiliate.Client.Start.Container ADDRESS: the first payout of a Leadway server by a bare HttpClient, registered as the framework's
// documentation shows it.
using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Start.Container;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var registered = new ServiceCollection();
registered.AddOptions<LeadwaySettings>()
    .Configure(settings =>
    {
        settings.BaseAddress = new Uri(args[0]);
        settings.LocationId = "loc";
        settings.AccessToken = "canary-token";
    })
    .Validate(
        settings => settings is { BaseAddress: not null, LocationId.Length: > 0, AccessToken.Length: > 0 },
        "BaseAddress, LocationId or AccessToken is missing."
    );
registered
    .AddHttpClient("leadway")
    .ConfigureHttpClient(
        (services, http) =>
        {
            var settings = services.GetRequiredService<IOptions<LeadwaySettings>>().Value;
            HandWrittenLoop.Prepare(http, settings.BaseAddress!, settings.AccessToken!);
        }
    )
    .AddTypedClient(
        (http, services) => new HandWrittenLoop(http, services.GetRequiredService<IOptions<LeadwaySettings>>().Value.LocationId!, 100)
    );
await using var services = registered.BuildServiceProvider();
await foreach (var payout in services.GetRequiredService<HandWrittenLoop>().RowsAsync())
{
    Console.WriteLine($"first {payout.Id}");
    Environment.Exit(0); // what is measured ends here, not with what giving all of it back costs
}

Console.Error.WriteLine("the server has no payout");
return 1;
