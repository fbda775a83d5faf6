namespace Affiliate.Client.Conformance;

/// <summary>Something that goes wrong between a client and a server, and for which requests.</summary>
/// <param name="Kind">What.</param>
public sealed record WireFault(WireFaultKind Kind)
{
    /// <summary>The route's name; null for every route.</summary>
    public string? Route { get; init; }

    /// <summary>How many matching requests pass first.</summary>
    public int After { get; init; }

    /// <summary>How many are struck; null for all.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>The status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The body.</summary>
    public string Body { get; init; } = "";

    /// <summary>The body's media type.</summary>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Further headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Bytes, rows or the length of a cycle.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Makes the new body of the old one.</summary>
    public Func<string, string> Rewrite { get; init; } = static body => body;
}
