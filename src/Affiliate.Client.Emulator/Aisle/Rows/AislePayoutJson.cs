namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AislePayoutJson
{
    public required string Id { get; init; }
    public DateTimeOffset? PaidAt { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required decimal Amount { get; init; }
    public required string CustomerId { get; init; }
    public required string CampaignId { get; init; }
    public required AisleConversationJson Conversation { get; init; }
    public AisleImageJson? Image { get; init; }

    public static AislePayoutJson From(AislePayoutRow row) => new()
    {
        Id = row.Id,
        PaidAt = row.PaidAt,
        CreatedAt = row.CreatedAt,
        Amount = row.Amount,
        CustomerId = row.CustomerId,
        CampaignId = row.CampaignId,
        Conversation = AisleConversationJson.From(row),
        Image = row.HasImage ? AisleImageJson.From(row) : null,
    };
}
