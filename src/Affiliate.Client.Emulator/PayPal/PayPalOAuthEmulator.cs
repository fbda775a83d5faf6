using System.Globalization;
using System.Text;

namespace Affiliate.Client.Emulator.PayPal;

/// <summary>PayPal's token call by client credentials.</summary>
public sealed class PayPalOAuthEmulator
{
    private readonly PayPalEmulator _vendor;
    private readonly Dictionary<string, DateTimeOffset> _issued = new(StringComparer.Ordinal);
    private int _serial;

    internal PayPalOAuthEmulator(PayPalEmulator vendor, VendorEmulatorOptions options)
    {
        _vendor = vendor;
        ClientId = options.PayPalClientId;
        ClientSecret = options.PayPalClientSecret;
    }

    /// <summary>The client id that is accepted.</summary>
    public string ClientId { get; set; }

    /// <summary>The client secret that is accepted.</summary>
    public string ClientSecret { get; set; }

    /// <summary>How long a token works. Default nine hours.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(9);

    /// <summary>How many tokens were issued.</summary>
    public int Issued => Volatile.Read(ref _serial);

    /// <summary>Makes all tokens that were issued invalid.</summary>
    public void Expire()
    {
        lock (_vendor.Gate)
            _issued.Clear();
    }

    internal string Issue()
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"canary-paypal-access-{++_serial}");
        _issued[token] = _vendor.Now + Lifetime;
        return token;
    }

    internal bool IsApp(string? authorization) =>
        authorization == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}"));

    internal bool IsValid(string? authorization)
    {
        lock (_vendor.Gate)
        {
            return authorization?.StartsWith("Bearer ", StringComparison.Ordinal) == true
                && _issued.TryGetValue(authorization["Bearer ".Length..], out var end)
                && _vendor.Now < end;
        }
    }
}
