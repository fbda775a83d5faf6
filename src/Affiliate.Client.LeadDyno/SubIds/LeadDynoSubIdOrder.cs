using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.SubIds;

/// <summary>The column by which sub IDs are ordered.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadDynoSubIdOrder>))]
public readonly record struct LeadDynoSubIdOrder(string Value) : IExtensibleEnum<LeadDynoSubIdOrder>
{
    /// <summary>By visitors.</summary>
    public static LeadDynoSubIdOrder VisitorsTotal { get; } = new("visitors_total");

    /// <summary>By leads.</summary>
    public static LeadDynoSubIdOrder LeadsTotal { get; } = new("leads_total");

    /// <summary>By purchases.</summary>
    public static LeadDynoSubIdOrder PurchasesTotal { get; } = new("purchases_total");

    /// <summary>By address.</summary>
    public static LeadDynoSubIdOrder Url { get; } = new("url");

    /// <summary>By name.</summary>
    public static LeadDynoSubIdOrder Name { get; } = new("name");

    /// <inheritdoc/>
    public static LeadDynoSubIdOrder Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
