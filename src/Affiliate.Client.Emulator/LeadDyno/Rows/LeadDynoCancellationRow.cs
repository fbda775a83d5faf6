namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A cancellation as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoCancellationRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>When it takes effect.</summary>
    public required DateTimeOffset EffectiveDate { get; init; }

    /// <summary>Who cancelled, for example <c>api</c>.</summary>
    public string? Source { get; init; }
}
