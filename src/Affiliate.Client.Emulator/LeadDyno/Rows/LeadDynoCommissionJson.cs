using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A commission in one of its two forms.</summary>
[JsonDerivedType(typeof(LeadDynoFullCommissionJson))]
[JsonDerivedType(typeof(LeadDynoShortCommissionJson))]
internal abstract record LeadDynoCommissionJson
{
    public static LeadDynoCommissionJson From(LeadDynoCommissionRow row, LeadDynoEmulator vendor) =>
        row.ShortForm ? LeadDynoShortCommissionJson.From(row) : LeadDynoFullCommissionJson.From(row, vendor);
}
