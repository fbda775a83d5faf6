using System.Globalization;

namespace Affiliate.Client.Emulator.Leadway;

/// <summary>HighLevel's token calls in both casings, with refresh tokens that work once.</summary>
public sealed class LeadwayOAuthEmulator
{
    internal const int Lifetime = 86399;

    private readonly LeadwayEmulator _vendor;
    private readonly Dictionary<string, (DateTimeOffset Expires, string UserType)> _issued = new(StringComparer.Ordinal);
    private int _serial;

    internal LeadwayOAuthEmulator(LeadwayEmulator vendor) => _vendor = vendor;

    /// <summary>The client id that is accepted.</summary>
    public string ClientId { get; set; } = "emulated-client-id";

    /// <summary>The client secret that is accepted.</summary>
    public string ClientSecret { get; set; } = "canary-leadway-client-secret";

    /// <summary>An authorization code that works once.</summary>
    public string AuthorizationCode { get; set; } = "canary-leadway-code-0";

    /// <summary>The one refresh token that works; using it replaces it.</summary>
    public string RefreshToken { get; set; } = "canary-leadway-refresh-0";

    /// <summary>The company whose agency tokens can be exchanged for location tokens.</summary>
    public string CompanyId { get; set; } = "emulated-company";

    /// <summary>Whether the location is active; if not, a refresh is a 400 that leaves the refresh token valid. Default true.</summary>
    public bool LocationActive { get; set; } = true;

    /// <summary>How many tokens were issued.</summary>
    public int Issued => Volatile.Read(ref _serial);

    /// <summary>Issues an access token that works until <see cref="Expire"/>, or for a day of the server's clock.</summary>
    /// <param name="userType"><c>Location</c> or <c>Company</c> (an agency's, which the affiliate routes refuse).</param>
    public string Issue(string userType = "Location")
    {
        lock (_vendor.Gate)
        {
            var token = string.Create(CultureInfo.InvariantCulture, $"canary-leadway-access-{++_serial}");
            _issued[token] = (_vendor.Now.AddSeconds(Lifetime), userType);
            return token;
        }
    }

    /// <summary>Makes all access tokens that were issued invalid.</summary>
    public void Expire()
    {
        lock (_vendor.Gate)
            _issued.Clear();
    }

    internal bool IsValid(string token, string userType)
    {
        lock (_vendor.Gate)
            return _issued.TryGetValue(token, out var found) && found.UserType == userType && _vendor.Now < found.Expires;
    }

    internal string Rotate()
    {
        RefreshToken = string.Create(CultureInfo.InvariantCulture, $"canary-leadway-refresh-{_serial}");
        return RefreshToken;
    }
}
