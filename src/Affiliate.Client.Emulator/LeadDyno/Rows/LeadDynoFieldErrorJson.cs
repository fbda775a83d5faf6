namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>The errors of fields, as Rails nests them.</summary>
internal sealed record LeadDynoFieldErrorJson(Dictionary<string, string[]> Error);
