using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>The conversation of a payout in one of its two forms.</summary>
[JsonDerivedType(typeof(AisleFullConversationJson))]
[JsonDerivedType(typeof(AisleOldConversationJson))]
internal abstract record AisleConversationJson
{
    public static AisleConversationJson From(AislePayoutRow row)
    {
        var filtered = WithoutAlias(row.Email);
        return row.OldForm
            ? new AisleOldConversationJson(row.Email, filtered, row.PhoneLast4)
            : new AisleFullConversationJson(row.SignupId, row.Email, filtered, row.PhoneLast4, InfluencerTag: row.InfluencerTag);
    }

    /// <summary>The address without its alias; null when there is none.</summary>
    private static string? WithoutAlias(string? email)
    {
        var plus = email?.IndexOf('+', StringComparison.Ordinal) ?? -1;
        return plus < 0 ? null : email![..plus] + email[email.IndexOf('@', StringComparison.Ordinal)..];
    }
}
