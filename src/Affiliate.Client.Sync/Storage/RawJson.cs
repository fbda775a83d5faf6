using System.Text.Json;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Affiliate.Client.Sync.Storage;

/// <summary>The vendor's own row as JSON. The vendors' types are not known here, so it is written by reflection.</summary>
internal static class RawJson
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        .ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    public static string Write(object row) => JsonSerializer.Serialize(row, row.GetType(), Options);
}
