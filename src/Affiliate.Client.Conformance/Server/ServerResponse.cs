namespace Affiliate.Client.Conformance.Server;

/// <summary>What a <see cref="SuiteServer"/> responses.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">Further headers.</param>
public sealed record ServerResponse(int Status, string Body, params IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>The body's media type.</summary>
    public string ContentType { get; init; } = "application/json; charset=utf-8";
}
