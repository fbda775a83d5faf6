using System.Text;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.All.Tests.Configuration;

/// <summary>Configuration that nobody can have meant stops the program at its start, in one error that tells all of it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("""{"Affiliate":{"LeadDyno":{"Accounts":{}}}}""", "Affiliate:LeadDyno:Accounts")]
    [InlineData("""{"Affiliate":{"LeadDyno":{"Accounts":null}}}""", "Affiliate:LeadDyno:Accounts")]
    [InlineData("""{"Affiliate":{"LeadDyno":{}}}""", "Affiliate:LeadDyno")]
    [InlineData("""{"Affiliate":{"LeadDyno":null}}""", "Affiliate:LeadDyno")]
    [InlineData("""{"Affiliate":{}}""", "Affiliate")]
    [InlineData("""{"Affiliate":null}""", "Affiliate")]
    [InlineData("{}", "Affiliate")]
    public void A_section_without_accounts_fails_at_the_start_by_its_path(string json, string path)
    {
        var services = new ServiceCollection().AddAffiliateClients(Section(json));
        Start(services).ShouldHaveSingleItem().ShouldContain($"'{path}'");
    }

    [Fact]
    public void A_registration_of_nothing_fails_at_the_start_and_where_sources_are_asked_for()
    {
        var services = new ServiceCollection().AddAffiliateClients(static _ => { });
        Start(services).ShouldHaveSingleItem().ShouldContain("No account is registered");
        using var provider = services.BuildServiceProvider();
        Should
            .Throw<OptionsValidationException>(() => provider.GetRequiredService<IPayoutSources>())
            .Message.ShouldContain("No account is registered");
    }

    [Fact]
    public void All_mistakes_of_all_accounts_are_told_at_once_with_section_account_and_the_nearest_name()
    {
        var failures = Start(
            new ServiceCollection().AddAffiliateClients(
                Section(
                    """
                    {"Affiliate":{
                      "LeadDino":{"ApiKey":"canary-1"},
                      "LeadDyno":{"Accounts":{"shop_eu":{"ApiKye":"canary-2"},"shop_us":{"ApiKey":"canary-3","Resilience":{"Retry":{"MaxRetry":"3"}}}}},
                      "AffiliateWP":{"Acounts":{"eu":{"SiteAddress":"https://canary.test"}}},
                      "Aisle":{"ApiKey":"canary-4","BrandId":"1","Resilience":{"AttemptTimeout":"canary-5"}},
                      "Leadway":{"LocationId":"l"}}}
                    """
                )
            )
        );

        failures.Count.ShouldBe(6, string.Join("\n", failures));
        Told("Affiliate:LeadDino", "LeadDyno");
        Told("LeadDyno/shop_eu", "Affiliate:LeadDyno:Accounts:shop_eu", "ApiKye", "Did you mean ApiKey?");
        Told("LeadDyno/shop_us", "Affiliate:LeadDyno:Accounts:shop_us", "Resilience:Retry:MaxRetry", "Did you mean MaxRetries?");
        Told("AffiliateWP/default", "Affiliate:AffiliateWP", "Acounts", "Did you mean Accounts?");
        Told("Aisle/default", "Affiliate:Aisle", "Resilience:AttemptTimeout");
        Told("Leadway/default", "Affiliate:Leadway", "AccessToken is missing");
        failures.ShouldAllBe(failure => !failure.Contains("canary"));

        void Told(params string[] parts) =>
            failures.ShouldContain(failure => parts.All(part => failure.Contains(part)), string.Join(" ", parts));
    }

    [Fact]
    public void An_account_name_of_the_configuration_that_cannot_be_used_is_told_with_the_rest() =>
        Start(new ServiceCollection().AddAffiliateClients(Section("""{"Affiliate":{"LeadDyno":{"Accounts":{"a/b":{"ApiKey":"k"}}}}}""")))
            .ShouldHaveSingleItem().ShouldContain("slash");

    private static IReadOnlyList<string> Start(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        return [.. Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Failures];
    }

    private static IConfigurationSection Section(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().GetSection("Affiliate");
}
