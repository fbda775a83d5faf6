using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

internal static partial class LeadwayJson
{
    /// <summary>An affiliate; only the list has the statistics.</summary>
    public static void Affiliate(Utf8JsonWriter writer, LeadwayAffiliateRow row, LeadwayEmulator vendor, bool withStatistics)
    {
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.StringIfAny("firstName", row.FirstName);
        writer.StringIfAny("lastName", row.LastName);
        writer.StringIfAny("phone", row.Phone);
        writer.WriteBoolean("deleted", row.Deleted);
        writer.WriteString("locationId", vendor.LocationId);
        writer.WriteBoolean("active", row.Active);
        writer.StringIfAny("address", row.Address);
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.WriteStartObject("createdBy");
        writer.WriteEndObject();
        writer.StringIfAny("websiteUrl", row.WebsiteUrl);
        writer.StringIfAny("contactId", row.ContactId);
        writer.WriteStartArray("campaignIds");
        foreach (var campaign in row.CampaignIds)
            writer.WriteStringValue(campaign);
        writer.WriteEndArray();
        writer.StringIfAny("vatId", row.VatId);
        writer.Time("updatedAt", row.UpdatedAt, JsonWriting.IsoMilliseconds);
        writer.WriteString("email", row.Email);
        if (withStatistics)
        {
            Statistics(writer, row, vendor);
        }
        else
        {
            writer.StringIfAny("companyName", row.CompanyName);
            writer.StringIfAny("country", row.Country);
            writer.WriteNumber("commissionTier", 1);
        }

        writer.WriteEndObject();
    }

    private static void Statistics(Utf8JsonWriter writer, LeadwayAffiliateRow row, LeadwayEmulator vendor)
    {
        var customers = vendor.Customers.Live.FindAll(customer => customer.AffiliateId == row.Id);
        var payouts = vendor.Payouts.Live.FindAll(payout =>
            payout.AffiliateId == row.Id && payout.Deleted != true && payout.Currency == row.Currency
        );
        writer.Number("revenue", customers.Sum(customer => customer.Revenue));
        writer.WriteNumber("customer", customers.Count(customer => customer.Type == "customer"));
        writer.WriteNumber("lead", customers.Count(customer => customer.Type == "lead"));
        writer.WriteNumber("droppedCustomer", customers.Count(customer => customer.Type == "dropped"));
        writer.WriteNumber("clickCount", customers.Count * 7);
        writer.Number("paid", payouts.Where(payout => payout.Status == "paid").Sum(payout => payout.Amount));
        writer.WriteString("currency", row.Currency);
        writer.Number("owned", payouts.Where(payout => payout.Status is "pending" or "approved").Sum(payout => payout.Amount));
    }

    public static void Customer(Utf8JsonWriter writer, LeadwayCustomerRow row, LeadwayEmulator vendor)
    {
        var currency = vendor.Campaigns.Find(row.CampaignId)?.Currency ?? "USD";
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.WriteString("locationId", vendor.LocationId);
        writer.WriteString("affiliateId", row.AffiliateId);
        writer.WriteString("campaignId", row.CampaignId);
        writer.StringIfAny("contactId", row.ContactId);
        writer.StringIfAny("firstName", row.FirstName);
        writer.StringIfAny("lastName", row.LastName);
        writer.WriteString("name", $"{row.FirstName} {row.LastName}".Trim());
        writer.WriteString("email", row.Email);
        writer.StringIfAny("phone", row.Phone);
        writer.WriteString("type", row.Type);
        writer.WriteBoolean("deleted", row.Deleted);
        writer.WriteBoolean("isDisabled", row.IsDisabled);
        writer.Number("revenue", row.Revenue);
        writer.Number(
            "commissionAmount",
            vendor.Commissions.Live.Where(commission => commission.CustomerId == row.Id).Sum(commission => commission.CommissionAmount)
        );
        writer.WriteString("currency", currency);
        writer.WriteString("locationCurrency", "USD");
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.Time("updatedAt", row.UpdatedAt, JsonWriting.IsoMilliseconds);
        writer.WriteEndObject();
    }

    public static void PayoutMethod(Utf8JsonWriter writer, LeadwayPayoutMethodRow row, LeadwayEmulator vendor)
    {
        writer.WriteStartObject();
        writer.WriteString("_id", row.Id);
        writer.WriteString("locationId", vendor.LocationId);
        writer.WriteString("affiliateId", row.AffiliateId);
        writer.WriteString("method", row.Method);
        writer.StringIfAny("paypalEmail", row.PaypalEmail);
        if (row.BankDetailsJson is { } details)
        {
            writer.WritePropertyName("bankDetails");
            writer.WriteRawValue(details);
        }

        writer.WriteBoolean("isPrimary", row.IsPrimary);
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.Time("updatedAt", row.UpdatedAt, JsonWriting.IsoMilliseconds);
        writer.WriteEndObject();
    }
}
