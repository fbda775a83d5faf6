using Affiliate.Client.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests;

/// <summary>An app with one account at each emulated vendor.</summary>
internal static class EmulatorServices
{
    public static ServiceProvider Build(VendorEmulator emulator, params (string Key, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(emulator.Settings, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in changes) settings[key] = value;
        return new ServiceCollection()
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }
}
