using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

/// <summary>Media, and the fields that banks need: of both the vendor's pages show little more than the envelope.</summary>
public sealed partial class LeadwayEmulator
{
    private static readonly string[] BankCountries = ["DE", "GB", "US"];

    private void MapMedia(RouteTable routes) => routes
        .Map("GET", "/media", _ => List("mediaList", Media.Live, WriteMedia))
        .Map("PUT", "/media/{mid}", UpdateMedia)
        .Map("GET", "/country-bank-mapping", _ => List("countryBankMappings", [.. BankCountries], WriteBankCountry));

    private Reply UpdateMedia(EmulatedRequest request) =>
        Media.Find(request.Value("mid")) is not { } found
            ? NotFound("Media")
            : One(
                Media.Change(
                    found.Id,
                    row => row with { Name = request.Fields["name"] ?? row.Name, ParentId = request.Fields["parentId"] ?? row.ParentId }
                ),
                "Media",
                WriteMedia
            );

    private static Reply List<TRow>(string name, List<TRow> rows, Action<Utf8JsonWriter, TRow> write) => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray(name);
        foreach (var row in rows)
            write(writer, row);
        writer.WriteEndArray();
        writer.WriteStartObject("meta");
        writer.WriteNumber("count", rows.Count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WriteMedia(Utf8JsonWriter writer, LeadwayMediaRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.WriteString("name", row.Name);
        writer.StringIfAny("parentId", row.ParentId);
        writer.WriteEndObject();
    }

    private static void WriteBankCountry(Utf8JsonWriter writer, string country)
    {
        writer.WriteStartObject();
        writer.WriteString("_id", country);
        writer.WriteEndObject();
    }
}
