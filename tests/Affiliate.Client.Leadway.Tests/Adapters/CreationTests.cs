using Affiliate.Client.Affiliates;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Leadway.Tests.Adapters;

/// <summary>The vendor's creating call also changes, and its response does not say which it did.</summary>
public sealed class CreationTests : LeadwayTest
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(60, true)]
    [InlineData(-3600, null)]
    [InlineData(3600, null)]
    [InlineData(null, null)]
    public async Task It_is_new_only_if_it_was_made_just_now(int? seconds, bool? isNew)
    {
        var clock = new VirtualTimeProvider();
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddAffiliateClients(clients =>
                clients.AddLeadway(options =>
                    (options.LocationId, options.AccessToken, options.BaseAddress) = (Location, AccessToken, Server.Address)
                )
            )
            .BuildServiceProvider();
        var created = seconds is { } offset ? $"\"{clock.GetUtcNow().AddSeconds(offset):yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\"" : "null";
        Server.Enqueue(
            ScriptedResponse.Json("""{ "affiliates": [], "meta": { "count": 0 } }"""),
            ScriptedResponse.Json($$"""{ "_id": "1", "email": "zoe@example.test", "createdAt": {{created}} }""")
        );
        var result = await services
            .GetRequiredService<IAffiliateManager>()
            .CreateAsync(new AffiliateUpdate { Email = "zoe@example.test" }, Token);
        result.IsNew.ShouldBe(isNew);
    }
}
