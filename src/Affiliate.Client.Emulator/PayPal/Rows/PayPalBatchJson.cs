namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalBatchJson
{
    public int? TotalItems { get; init; }
    public int? TotalPages { get; init; }
    public required PayPalHeaderJson BatchHeader { get; init; }
    public required IReadOnlyList<PayPalItemJson> Items { get; init; }
    public required IReadOnlyList<PayPalLinkJson> Links { get; init; }
}
