namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleFullConversationJson(
    string? SignupId,
    string? Email,
    string? EmailFiltered,
    string? CustomerPhoneNumber,
    string? ReferrerUrl = null,
    string? UtmSource = null,
    string? UtmCampaign = null,
    string? UtmMedium = null,
    string? InfluencerTag = null) : AisleConversationJson;
