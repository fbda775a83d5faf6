using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

internal static partial class LeadwayJson
{
    /// <summary>A commission; a freshly created one has its payout's month, and its tier is a word.</summary>
    public static void Commission(Utf8JsonWriter writer, LeadwayCommissionRow row, LeadwayEmulator vendor, LeadwayPayoutRow? created = null)
    {
        var campaign = row.CampaignId is { } id ? vendor.Campaigns.Find(id) : null;
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.StringIfAny("productId", row.ProductId);
        writer.StringIfAny("productName", row.ProductName);
        writer.WriteNumber("qty", 1);
        writer.Number("productCommission", row.CommissionAmount);
        writer.Number("commissionAmount", row.CommissionAmount);
        writer.Number("amount", row.Amount);
        writer.WriteNumber("unitDiscount", 0);
        writer.StringIfAny("campaignName", campaign?.Name);
        writer.Number("commission", campaign?.Commission ?? 0);
        writer.StringIfAny("commissionType", campaign?.CommissionType);
        writer.TimeIfAny("transactionAt", row.TransactionAt, JsonWriting.IsoMilliseconds);
        writer.WriteString("transactionId", "txn_" + row.Id[..6]);
        writer.WriteString("affiliateId", row.AffiliateId);
        writer.StringIfAny("payoutId", row.PayoutId);
        writer.WriteString("status", row.Status);
        writer.WriteString("currency", row.Currency);
        writer.WriteBoolean("isTrial", false);
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.StringIfAny("eventId", row.EventId);
        People(writer, row, vendor, campaign);
        writer.TimeIfAny("dueAt", row.DueAt, JsonWriting.IsoMilliseconds);
        writer.WriteBoolean("liveMode", true);
        if (created is null)
        {
            writer.WriteNumber("tier", 1);
        }
        else
        {
            writer.WriteString("tier", "first");
            writer.WriteString("locationId", vendor.LocationId);
            writer.StringIfAny("campaignId", row.CampaignId);
            writer.StringIfAny("customerId", row.CustomerId);
            writer.WriteString("plan", "Manual Commission");
            writer.WriteString("creationSource", "manual");
            writer.WriteBoolean("deleted", false);
            writer.TimeIfAny("payoutAt", created.PayoutMonth, JsonWriting.IsoMilliseconds);
            writer.Time("updatedAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
            writer.TimeIfAny("payoutMonth", created.PayoutMonth, JsonWriting.IsoMilliseconds);
        }

        writer.WriteEndObject();
    }

    /// <summary>The nested objects: a campaign has <c>id</c>, everybody else <c>_id</c>.</summary>
    private static void People(Utf8JsonWriter writer, LeadwayCommissionRow row, LeadwayEmulator vendor, LeadwayCampaignRow? campaign)
    {
        if (row.CustomerId is { } id && vendor.Customers.Find(id) is { } customer)
        {
            writer.WriteStartObject("customer");
            writer.WriteString("_id", customer.Id);
            writer.StringIfAny("firstName", customer.FirstName);
            writer.StringIfAny("lastName", customer.LastName);
            writer.WriteString("email", customer.Email);
            writer.WriteString("type", customer.Type);
            writer.WriteEndObject();
        }

        if (campaign is not null)
        {
            writer.WriteStartObject("campaign");
            writer.WriteString("id", campaign.Id);
            writer.WriteString("name", campaign.Name);
            writer.WriteBoolean("liveMode", campaign.LiveMode);
            writer.WriteEndObject();
        }

        if (vendor.Affiliates.Find(row.AffiliateId) is { } affiliate)
        {
            writer.WriteStartObject("affiliate");
            writer.WriteString("_id", affiliate.Id);
            writer.WriteString("name", $"{affiliate.FirstName} {affiliate.LastName}".Trim());
            writer.WriteString("email", affiliate.Email);
            writer.WriteEndObject();
        }
    }

    public static void Campaign(Utf8JsonWriter writer, LeadwayCampaignRow row, LeadwayEmulator vendor, bool inDetail)
    {
        var customers = vendor.Customers.Live.FindAll(customer => customer.CampaignId == row.Id);
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.WriteString("locationId", vendor.LocationId);
        writer.WriteString("name", row.Name);
        writer.WriteString("trackType", row.TrackType);
        writer.WriteBoolean("liveMode", row.LiveMode);
        writer.WriteString("currency", row.Currency);
        writer.WriteNumber("cookieLife", 30);
        writer.WriteString("commissionType", row.CommissionType);
        writer.Number("commission", row.Commission);
        writer.WriteNumber("customer", customers.Count(customer => customer.Type == "customer"));
        writer.WriteNumber("leads", customers.Count(customer => customer.Type == "lead"));
        writer.Number("revenue", customers.Sum(customer => customer.Revenue));
        writer.Number(
            "commissionAmount",
            vendor.Commissions.Live.Where(commission => commission.CampaignId == row.Id).Sum(commission => commission.CommissionAmount)
        );
        if (inDetail)
        {
            writer.WriteString("payoutFrequency", "PAY_30");
            writer.WriteString("referralLink", "https://shop.example.test/promo?am_id=");
        }

        writer.WriteEndObject();
    }
}
