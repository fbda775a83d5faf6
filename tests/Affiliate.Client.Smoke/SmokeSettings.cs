using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Smoke;

/// <summary>Addresses and keys of a running emulator, as <c>affiliate emulator --json</c> prints them.</summary>
internal sealed class SmokeSettings
{
    private readonly Dictionary<string, string?> _values;

    private SmokeSettings(Dictionary<string, string?> values) => _values = values;

    /// <summary>The settings that hold the secret of each vendor.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["LeadDyno:ApiKey", "AffiliateWP:Token", "Aisle:ApiKey", "Leadway:AccessToken"];

    public static SmokeSettings Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return new(
            json.RootElement.EnumerateObject()
                .ToDictionary(setting => setting.Name, setting => setting.Value.GetString(), StringComparer.Ordinal)
        );
    }

    public SmokeSettings With(string key, string value) => new(new(_values, StringComparer.Ordinal) { [key] = value });

    public ServiceProvider BuildServices() => new ServiceCollection().AddAffiliateClients(clients => clients
        .AddLeadDyno(o =>
        {
            o.ApiKey = _values["LeadDyno:ApiKey"];
            o.BaseAddress = Address("LeadDyno:BaseAddress");
        })
        .AddAffiliateWP(o =>
        {
            o.SiteAddress = Address("AffiliateWP:SiteAddress");
            o.PublicKey = _values["AffiliateWP:PublicKey"];
            o.Token = _values["AffiliateWP:Token"];
        })
        .AddAisle(o =>
        {
            o.BrandId = _values["Aisle:BrandId"];
            o.ApiKey = _values["Aisle:ApiKey"];
            o.BaseAddress = Address("Aisle:BaseAddress");
        })
        .AddLeadway(o =>
        {
            o.LocationId = _values["Leadway:LocationId"];
            o.AccessToken = _values["Leadway:AccessToken"];
            o.BaseAddress = Address("Leadway:BaseAddress");
        })).BuildServiceProvider();

    private Uri Address(string key) => new(_values[key]!);
}
