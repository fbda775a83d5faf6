using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

internal static partial class LeadDynoJson
{
    /// <summary>A purchase; a freshly created one has its amount as a number.</summary>
    public static void Purchase(Utf8JsonWriter writer, LeadDynoPurchaseRow row, LeadDynoEmulator vendor, bool amountAsNumber = false)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        writer.Time("created_at", row.CreatedAt, JsonWriting.IsoSeconds);
        writer.Time("updated_at", row.UpdatedAt, JsonWriting.IsoSeconds);
        writer.WriteBoolean("cancelled", row.Cancelled);
        writer.StringIfAny("currency", row.Currency);
        writer.WriteString("purchase_code", row.PurchaseCode);
        writer.WriteString("note", row.Note);
        Money(writer, "purchase_amount", row.Amount, amountAsNumber);
        Money(writer, "commission_amount_override", row.CommissionAmountOverride);
        if (row.Cancellation is { } cancellation)
            Cancellation(writer, cancellation);
        else
            writer.WriteNull("cancellation");
        Reference(writer, "lead", row.LeadId, row.LeadId is { } lead ? vendor.Leads.Find(lead)?.Email : null);
        Reference(writer, "affiliate", row.AffiliateId, GetEmail(vendor, row.AffiliateId));
        Reference(writer, "plan", row.PlanCode is null ? null : 7, row.PlanCode, "code");
        if (row.LineItems.Count > 0)
            LineItems(writer, row.LineItems);
        writer.WriteEndObject();
    }

    public static void PaidCommission(Utf8JsonWriter writer, LeadDynoCommissionRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        Money(writer, "amount", row.Amount);
        writer.WriteString("currency", row.Currency);
        writer.WriteBoolean("cancelled", row.Cancelled);
        writer.WriteBoolean("paid", row.Paid);
        writer.WriteEndObject();
    }

    /// <summary>Totals: cancelled, due and paid make up the whole; there is no pending.</summary>
    public static void Totals(
        Utf8JsonWriter writer,
        List<LeadDynoCommissionRow> all,
        List<LeadDynoCommissionRow> cancelled,
        List<LeadDynoCommissionRow> paid
    )
    {
        writer.WriteStartObject();
        writer.WriteNumber("total_count", all.Count);
        writer.WriteNumber("total_cancelled_count", cancelled.Count);
        writer.WriteNumber("total_due_count", all.Count - cancelled.Count - paid.Count);
        writer.WriteNumber("total_paid_count", paid.Count);
        Money(writer, "total_cost", Sum(all));
        Money(writer, "total_cancelled_cost", Sum(cancelled));
        Money(writer, "total_due_cost", Sum(all) - Sum(cancelled) - Sum(paid));
        Money(writer, "total_paid_cost", Sum(paid));
        writer.WriteEndObject();
    }

    public static void AffiliateTotal(Utf8JsonWriter writer, string currency, decimal due, decimal pending, decimal paid)
    {
        writer.WriteStartObject();
        writer.WriteString("currency", currency);
        Money(writer, "due", due);
        Money(writer, "pending", pending);
        Money(writer, "paid", paid);
        Money(writer, "total", due + pending + paid);
        writer.WriteEndObject();
    }

    private static decimal Sum(List<LeadDynoCommissionRow> rows) => rows.Sum(row => row.Amount ?? 0);

    private static void Cancellation(Utf8JsonWriter writer, LeadDynoCancellationRow row)
    {
        writer.WriteStartObject("cancellation");
        writer.WriteNumber("id", row.Id);
        writer.WriteString("cancellation_code", row.Code);
        writer.Time("effective_date", row.EffectiveDate, JsonWriting.IsoSeconds);
        writer.StringIfAny("source", row.Source);
        writer.WriteEndObject();
    }

    private static void LineItems(Utf8JsonWriter writer, IReadOnlyList<LeadDynoLineItemRow> items)
    {
        writer.WriteStartArray("line_items");
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writer.WriteString("sku", item.Sku);
            writer.WriteString("description", item.Description);
            writer.WriteString("quantity", item.Quantity);
            writer.WriteString("amount", item.Amount);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
