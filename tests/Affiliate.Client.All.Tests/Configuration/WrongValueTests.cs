using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.All.Tests.Configuration;

/// <summary>Values that were copied with something around them, or to the wrong place, are refused at the start by their key.</summary>
public sealed class WrongValueTests
{
    private static readonly Dictionary<string, string?> Valid = new()
    {
        ["LeadDyno:ApiKey"] = "canary-key",
        ["AffiliateWP:SiteAddress"] = "https://shop.test",
        ["AffiliateWP:PublicKey"] = "canary-public",
        ["AffiliateWP:Token"] = "canary-token",
        ["Aisle:BrandId"] = "1234",
        ["Aisle:ApiKey"] = "canary-key",
        ["Leadway:LocationId"] = "ve9EPM428h8vShlRW1KT",
        ["Leadway:AccessToken"] = "pit-canary",
    };

    [Theory]
    [InlineData("LeadDyno:ApiKey", "canary-abc123\n")]
    [InlineData("LeadDyno:ApiKey", " canary-abc123")]
    [InlineData("LeadDyno:ApiKey", "canary abc123")]
    [InlineData("LeadDyno:BaseAddress", "https://api.leaddyno.com/")]
    [InlineData("LeadDyno:BaseAddress", "https://api.leaddyno.com/v2")]
    [InlineData("AffiliateWP:PublicKey", "canary-public ")]
    [InlineData("AffiliateWP:Token", "canary token")]
    [InlineData("AffiliateWP:Token", "canary-public")]
    [InlineData("AffiliateWP:SiteAddress", "https://shop.test/wp-json")]
    [InlineData("AffiliateWP:SiteAddress", "https://shop.test/wp-json/")]
    [InlineData("Aisle:BrandId", "1234\n")]
    [InlineData("Aisle:BrandId", "canary-brand", "Aisle:ApiKey", "1234")]
    [InlineData("Leadway:LocationId", "pit-canary-1")]
    [InlineData("Leadway:LocationId", "eyJcanary.x.y")]
    [InlineData("Leadway:LocationId", "ve9EPM428h8vShlRW1KT\n")]
    [InlineData("Leadway:LocationId", "pit-canary", "Leadway:AccessToken", "ve9EPM428h8vShlRW1KT")]
    [InlineData("Leadway:AccessToken", "pit-canary\n")]
    public void It_is_refused_by_its_key_and_not_shown(params string[] change)
    {
        var settings = new Dictionary<string, string?>(Valid);
        foreach (var pair in change.Chunk(2))
            settings[pair[0]] = pair[1];
        using var services = new ServiceCollection()
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();

        var failure = Should
            .Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate())
            .Failures.ShouldHaveSingleItem();
        failure.ShouldContain(change[0].Replace(":", "/default: ", StringComparison.Ordinal));
        failure.ShouldNotContain("canary");
    }

    [Fact]
    public void The_values_around_them_are_fine()
    {
        using var services = new ServiceCollection()
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(Valid).Build())
            .BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
    }
}
