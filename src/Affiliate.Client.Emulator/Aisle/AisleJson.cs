using System.Text.Json;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

/// <summary>Writes Aisle's objects field by field, as the vendor's samples print them.</summary>
internal static partial class AisleJson
{
    public static void Payout(Utf8JsonWriter writer, AislePayoutRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Id);
        writer.Time("paidAt", row.PaidAt, JsonWriting.IsoMilliseconds);
        writer.Time("createdAt", row.CreatedAt, JsonWriting.IsoMilliseconds);
        writer.Number("amount", row.Amount);
        writer.WriteString("customerId", row.CustomerId);
        writer.WriteString("campaignId", row.CampaignId);
        Conversation(writer, row);
        Image(writer, row);
        writer.WriteEndObject();
    }

    private static void Conversation(Utf8JsonWriter writer, AislePayoutRow row)
    {
        writer.WriteStartObject("conversation");
        if (!row.OldForm)
            writer.WriteString("signupId", row.SignupId);
        writer.WriteString("email", row.Email);
        writer.WriteString("emailFiltered", Filtered(row.Email));
        writer.WriteString("customerPhoneNumber", row.PhoneLast4);
        if (!row.OldForm)
        {
            writer.WriteNull("referrerUrl");
            writer.WriteNull("utmSource");
            writer.WriteNull("utmCampaign");
            writer.WriteNull("utmMedium");
            writer.WriteString("influencerTag", row.InfluencerTag);
        }

        writer.WriteEndObject();
    }

    /// <summary>The address without its alias; null when there is none.</summary>
    private static string? Filtered(string? email)
    {
        var plus = email?.IndexOf('+', StringComparison.Ordinal) ?? -1;
        return plus < 0 ? null : email![..plus] + email[email.IndexOf('@', StringComparison.Ordinal)..];
    }

    private static void Image(Utf8JsonWriter writer, AislePayoutRow row)
    {
        if (!row.HasImage)
        {
            writer.WriteNull("image");
            return;
        }

        writer.WriteStartObject("image");
        writer.WriteString("url", $"https://images.example.test/{row.Id}.jpg");
        writer.WriteString("city", row.OldForm ? null : "Los Angeles");
        writer.WriteString("streetAddress", row.OldForm ? null : "123 LA St");
        writer.WriteString("zipCode", row.OldForm ? null : "90001");
        if (!row.OldForm)
            writer.WriteNull("merchant");
        writer.WriteStartArray("skus");
        if (!row.OldForm)
        {
            writer.WriteStartObject();
            writer.WriteNumber("quantity", 1);
            writer.WriteStartObject("sku");
            writer.WriteString("name", "Sour");
            writer.WriteStartObject("product");
            writer.WriteString("name", "Candy");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
