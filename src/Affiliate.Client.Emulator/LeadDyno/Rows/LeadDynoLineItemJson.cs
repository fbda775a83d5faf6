namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoLineItemJson(string? Sku, string? Description, string? Quantity, string? Amount);
