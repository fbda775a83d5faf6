using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

internal static partial class LeadDynoJson
{
    public static void Affiliate(Utf8JsonWriter writer, LeadDynoAffiliateRow row, LeadDynoEmulator vendor)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        writer.WriteString("email", row.Email);
        writer.WriteString("first_name", row.FirstName);
        writer.WriteString("last_name", row.LastName);
        writer.WriteString("affiliate_code", row.AffiliateCode);
        Nullable(writer, "referring_affiliate_id", row.ReferringAffiliateId);
        writer.Time("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        writer.Time("updated_at", row.UpdatedAt, JsonWriting.IsoSeconds);
        writer.WriteString("status", row.Status);
        writer.WriteString("paypal_email", row.PaypalEmail);
        writer.WriteBoolean("unsubscribed", row.Unsubscribed);
        writer.WriteBoolean("archived", row.Archived);
        writer.WriteBoolean("pending_approval", row.PendingApproval);
        writer.WriteString("affiliate_url", $"https://shop.example.test/?afmc={row.AffiliateCode}");
        writer.WriteString("affiliate_dashboard_url", $"https://shop.example.test/p/{row.Id}");
        writer.WriteString("compensation_tier_code", row.AffiliateType);
        writer.WriteStartObject("custom_fields");
        writer.WriteEndObject();
        writer.WriteString("referring_affiliate", GetEmail(vendor, row.ReferringAffiliateId));
        writer.WriteNull("referrer_domain");
        writer.WriteNumber("total_leads", vendor.Leads.Live.Count(lead => lead.AffiliateId == row.Id));
        writer.WriteNull("total_visitors");
        writer.WriteNumber("total_purchases", vendor.Purchases.Live.Count(purchase => purchase.AffiliateId == row.Id));
        writer.WriteEndObject();
    }

    public static void Lead(Utf8JsonWriter writer, LeadDynoLeadRow row, LeadDynoEmulator vendor)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        writer.WriteString("email", row.Email);
        writer.Time("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        writer.Time("updated_at", row.UpdatedAt, JsonWriting.IsoSeconds);
        writer.WriteString("status", vendor.Purchases.Live.Exists(purchase => purchase.LeadId == row.Id) ? "Customer" : "Registered");
        writer.WriteString("custom_status", row.CustomStatus);
        writer.WriteString("first_name", row.FirstName);
        writer.WriteString("last_name", row.LastName);
        Reference(writer, "latest_visitor", row.VisitorId, row.TrackingCode, "tracking_code");
        writer.WriteNull("url");
        writer.WriteNull("referrer");
        Reference(writer, "affiliate", row.AffiliateId, GetEmail(vendor, row.AffiliateId));
        Reference(writer, "campaign", row.CampaignId, GetCode(vendor, row.CampaignId), "code");
        writer.WriteNull("search_term");
        writer.WriteString("tracking_code", row.TrackingCode);
        writer.WriteEndObject();
    }

    public static void Visitor(Utf8JsonWriter writer, LeadDynoVisitorRow row, LeadDynoEmulator vendor)
    {
        writer.WriteStartObject();
        Reference(writer, "affiliate", row.AffiliateId, GetEmail(vendor, row.AffiliateId));
        Reference(writer, "campaign", row.CampaignId, GetCode(vendor, row.CampaignId), "code");
        writer.Time("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        writer.WriteNumber("id", row.Id);
        if (row.LeadId is { } lead)
            Reference(writer, "lead", lead, vendor.Leads.Find(lead)?.Email);
        writer.WriteNull("referrer");
        writer.WriteNull("search_term");
        writer.WriteString("tracking_code", row.TrackingCode);
        writer.Time("updated_at", row.UpdatedAt, JsonWriting.IsoSeconds);
        Reference(writer, "url", row.Url is null ? null : row.Id, row.Url, "url");
        writer.WriteEndObject();
    }

    public static void SubId(Utf8JsonWriter writer, LeadDynoSubIdRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        writer.WriteString("name", row.Name);
        writer.WriteString("url", row.Url);
        writer.WriteNumber("affiliate_id", row.AffiliateId);
        writer.WriteEndObject();
    }

    public static void Campaign(Utf8JsonWriter writer, LeadDynoCampaignRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        writer.Time("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        writer.Time("updated_at", row.UpdatedAt, JsonWriting.IsoSeconds);
        writer.WriteString("code", row.Code);
        writer.WriteEndObject();
    }

    private static string? GetCode(LeadDynoEmulator vendor, long? campaign) => campaign is { } id ? vendor.Campaigns.Find(id)?.Code : null;

    private static void Nullable(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
