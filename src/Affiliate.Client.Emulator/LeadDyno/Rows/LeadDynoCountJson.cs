namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoCountJson(int Count);
