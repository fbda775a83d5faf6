using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Facets;

/// <summary>The vendor's creating call also changes, and its answer does not say which it did.</summary>
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
        var created = seconds is { } offset ? $"\"{TimeProvider.System.GetUtcNow().AddSeconds(offset):yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\"" : "null";
        Server.Enqueue(
            ScriptedAnswer.Json("""{ "affiliates": [], "meta": { "count": 0 } }"""),
            ScriptedAnswer.Json($$"""{ "_id": "1", "email": "zoe@example.test", "createdAt": {{created}} }"""));
        var result = await Client.ToAffiliateManager().CreateAsync(new AffiliateChanges { Email = "zoe@example.test" }, Token);
        result.IsNew.ShouldBe(isNew);
    }
}
