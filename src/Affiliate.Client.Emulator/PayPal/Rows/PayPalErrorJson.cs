namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalErrorJson(string Name, string Message, string DebugId)
{
    public string? InformationLink { get; init; }
    public IReadOnlyList<PayPalErrorDetailJson>? Details { get; init; }
    public IReadOnlyList<PayPalLinkJson>? Links { get; init; }
}
