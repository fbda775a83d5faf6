using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Site;

/// <summary>What a WordPress site says of itself without credentials. Server: <c>GET SITE/wp-json/</c>.</summary>
public sealed record AffiliateWPSite
{
    /// <summary>The site's name.</summary>
    public string? Name { get; set; }

    /// <summary>The address of WordPress.</summary>
    public string? Url { get; set; }

    /// <summary>The address of the site.</summary>
    public string? Home { get; set; }

    /// <summary>The current offset from UTC in hours; may be fractional.</summary>
    public decimal? GmtOffset { get; set; }

    /// <summary>The IANA zone; may be empty where the site has a fixed offset.</summary>
    public string? TimezoneString { get; set; }

    /// <summary>The REST namespaces; <c>affwp/v1</c> is there if the plugin is active.</summary>
    public IReadOnlyList<string>? Namespaces { get; set; }

    /// <summary>
    /// The zone: <see cref="TimezoneString"/>, or a fixed zone of <see cref="GmtOffset"/> where that is empty or unknown; null where
    /// neither is told.
    /// </summary>
    public DateTimeZone? GetTimeZone()
    {
        if (!string.IsNullOrEmpty(TimezoneString) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimezoneString) is { } zone) return zone;
        return GmtOffset is { } hours and >= -18 and <= 18 ? DateTimeZone.ForOffset(Offset.FromSeconds((int)(hours * 3600))) : null;
    }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
