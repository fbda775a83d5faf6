using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>The receipt of a payout in one of its two forms.</summary>
[JsonDerivedType(typeof(AisleFullImageJson))]
[JsonDerivedType(typeof(AisleOldImageJson))]
internal abstract record AisleImageJson
{
    public static AisleImageJson From(AislePayoutRow row)
    {
        var url = $"https://images.example.test/{row.Id}.jpg";
        return row.OldForm
            ? new AisleOldImageJson(url, null, null, null, [])
            : new AisleFullImageJson(url, "Los Angeles", "123 LA St", "90001", null, [new(1, new("Sour", new("Candy")))]);
    }
}
