namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayErrorJson
{
    public required int StatusCode { get; init; }

    /// <summary>A text; in a 422 an array of texts.</summary>
    public required object Message { get; init; }

    public string? Error { get; init; }
    public string? TraceId { get; init; }
}
