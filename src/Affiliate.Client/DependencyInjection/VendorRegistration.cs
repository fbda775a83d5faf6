using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>How accounts of a vendor are added from configuration.</summary>
/// <param name="Name">The vendor's name, and the name of its section.</param>
/// <param name="Add">Adds the account of the given name from the given section.</param>
public sealed record VendorRegistration(string Name, Action<AffiliateClientsBuilder, string, IConfiguration> Add);
