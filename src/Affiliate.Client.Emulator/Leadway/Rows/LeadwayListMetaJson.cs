namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayListMetaJson(int Count);
