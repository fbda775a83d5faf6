namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalErrorDetailJson(string Field, string Issue)
{
    public string Location { get; } = "body";
}
