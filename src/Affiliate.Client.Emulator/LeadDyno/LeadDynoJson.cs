using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

/// <summary>Writes LeadDyno's objects field by field, as the vendor's samples print them.</summary>
internal static partial class LeadDynoJson
{
    public static void Commission(Utf8JsonWriter writer, LeadDynoCommissionRow row, LeadDynoEmulator vendor, bool full = false)
    {
        // The filtered list of one affiliate prints every field, whatever the list of all leaves out.
        var isShort = row.ShortForm && !full;
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        if (!isShort)
        {
            if (row.DueAt is { } due)
                writer.WriteString("date", due.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.TimeIfAny("due_at", row.DueAt, JsonWriting.IsoSeconds);
            writer.TimeIfAny("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        }

        Money(writer, "amount", row.Amount, row.AmountIsNumber);
        writer.WriteString("currency", row.Currency);
        if (!isShort)
        {
            writer.WriteString("payment_type", row.PaymentType);
            writer.WriteString("custom_singular", row.PaymentType == "cash" ? "" : "point");
            writer.WriteString("custom_plural", row.PaymentType == "cash" ? "" : "points");
            writer.WriteString("note", row.Note);
        }

        writer.WriteBoolean("cancelled", row.Cancelled);
        writer.WriteBoolean("paid", row.Paid);
        if (full && row.PurchaseId is { } id && vendor.Purchases.Find(id) is { } purchase)
        {
            writer.WritePropertyName("purchase");
            Purchase(writer, purchase, vendor);
        }
        else
        {
            Reference(writer, "purchase", row.PurchaseId, null);
        }

        Reference(writer, "affiliate", row.AffiliateId, isShort ? null : GetEmail(vendor, row.AffiliateId));
        writer.WriteEndObject();
    }

    private static string? GetEmail(LeadDynoEmulator vendor, long? affiliate) =>
        affiliate is { } id ? vendor.Affiliates.Find(id)?.Email : null;

    private static void Money(Utf8JsonWriter writer, string name, decimal? value, bool asNumber = false)
    {
        if (value is not { } amount)
            writer.WriteNull(name);
        else if (asNumber)
            writer.Number(name, amount);
        else
            writer.WriteString(name, LeadDynoEmulator.Money(amount));
    }

    /// <summary>The short form of another object: its id and, if given, one more field.</summary>
    private static void Reference(Utf8JsonWriter writer, string name, long? id, string? text, string field = "email")
    {
        if (id is not { } value)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("id", value);
        writer.StringIfAny(field, text);
        writer.WriteEndObject();
    }
}
