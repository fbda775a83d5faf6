using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sends registered accounts to an emulator.</summary>
public static class EmulatorClientsBuilderExtensions
{
    /// <summary>
    /// Lets every account, of whatever name, talk to this emulator with its keys, instead of the vendor or PayPal. The emulator must have
    /// been started.
    /// </summary>
    /// <param name="builder">The registration.</param>
    /// <param name="emulator">Whom to talk to.</param>
    public static AffiliateClientsBuilder UseEmulator(this AffiliateClientsBuilder builder, VendorEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(emulator);
        return builder.OverrideSettings(
            new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).AddInMemoryCollection(emulator.PayPal.Settings).Build());
    }
}
