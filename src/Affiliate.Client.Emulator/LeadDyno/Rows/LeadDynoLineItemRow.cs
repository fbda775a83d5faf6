namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A line of a purchase; all values are text on the wire, as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoLineItemRow
{
    /// <summary>The article.</summary>
    public string? Sku { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>How many, for example <c>7.0</c>.</summary>
    public string? Quantity { get; init; }

    /// <summary>The amount, for example <c>27.18</c>.</summary>
    public string? Amount { get; init; }
}
