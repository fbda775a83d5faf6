namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoErrorJson(string Error);
