using System.Text.Json;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

internal static partial class AisleJson
{
    public static void Signup(Utf8JsonWriter writer, AisleSignupRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Id);
        writer.WriteString("phoneNumberLast4", row.PhoneLast4);
        writer.WriteString("email", row.Email);
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.WriteString("referrerUrl", row.ReferrerUrl);
        writer.WriteString("utmSource", row.UtmSource);
        writer.WriteString("utmCampaign", row.UtmCampaign);
        writer.WriteString("utmMedium", row.UtmMedium);
        writer.WriteString("code", row.Code);
        if (row.CampaignId is not null)
        {
            writer.WriteStartObject("campaign");
            writer.WriteString("id", row.CampaignId);
            writer.WriteString("name", row.CampaignName);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
