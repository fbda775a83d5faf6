using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers accounts of all four vendors from configuration.</summary>
public static class AffiliateClientsConfigurationExtensions
{
    /// <summary>
    /// Registers every account that a configuration section names. Below it stands one section per vendor: <c>LeadDyno</c>,
    /// <c>AffiliateWP</c>, <c>Aisle</c>, <c>Leadway</c>; each holds the options of the account <c>default</c>, or a section <c>Accounts</c>
    /// with one section per account.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">For example <c>configuration.GetSection("Affiliate")</c>.</param>
    /// <remarks>
    /// A section that is empty, misspelt or wrong is an <see cref="OptionsValidationException"/> when the host starts, or where no host is,
    /// when the first client is made. It tells everything that is wrong with all accounts.
    /// </remarks>
    /// <example><code>services.AddAffiliateClients(configuration.GetSection("Affiliate"));</code></example>
    public static IServiceCollection AddAffiliateClients(this IServiceCollection services, IConfiguration section) =>
        services.AddAffiliateClients(
            section, LeadDynoVendor.Registration, AffiliateWPVendor.Registration, AisleVendor.Registration, LeadwayVendor.Registration);
}
