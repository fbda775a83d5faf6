namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleOldConversationJson(string? Email, string? EmailFiltered, string? CustomerPhoneNumber) : AisleConversationJson;
