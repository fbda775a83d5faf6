using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

/// <summary>Writes Leadway's objects field by field, as the vendor's OpenAPI file names them.</summary>
internal static partial class LeadwayJson
{
    public static void Payout(Utf8JsonWriter writer, LeadwayPayoutRow row, LeadwayEmulator vendor)
    {
        var affiliate = vendor.Affiliates.Find(row.AffiliateId);
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.WriteString("locationId", vendor.LocationId);
        writer.WriteString("affiliateId", row.AffiliateId);
        writer.StringIfAny("campaignId", row.CampaignId);
        writer.WriteString("currency", row.Currency);
        writer.Number("amount", row.Amount);
        writer.StringIfAny("status", row.Status);
        writer.TimeIfAny("payoutMonth", row.PayoutMonth, JsonWriting.IsoMilliseconds);
        writer.TimeIfAny("dueAt", row.DueAt, JsonWriting.IsoMilliseconds);
        writer.TimeIfAny("paidAt", row.PaidAt, JsonWriting.IsoMilliseconds);
        writer.WriteStartObject("paidMeta");
        writer.WriteEndObject();
        writer.StringIfAny("paidMethod", row.PaidMethod);
        writer.StringIfAny("altId", row.AltId);
        if (row.Deleted is { } deleted)
            writer.WriteBoolean("deleted", deleted);
        writer.WriteBoolean("isMigrated", row.IsMigrated);
        writer.TimeIfAny("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.TimeIfAny("updatedAt", row.UpdatedAt, JsonWriting.IsoMilliseconds);
        writer.StringIfAny("campaign", row.CampaignId is { } campaign ? vendor.Campaigns.Find(campaign)?.Name : null);
        if (affiliate is not null)
        {
            writer.WriteString("affiliateName", $"{affiliate.FirstName} {affiliate.LastName}".Trim());
            writer.WriteString("affiliateEmail", affiliate.Email);
        }

        writer.StringIfAny("payoutMethod", row.PayoutMethod);
        writer.WriteEndObject();
    }
}
