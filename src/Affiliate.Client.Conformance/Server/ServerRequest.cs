namespace Affiliate.Client.Conformance.Server;

/// <summary>A request to a <see cref="SuiteServer"/>, with what paging faults make of it.</summary>
/// <param name="Route">Verb and path, for example <c>GET /payouts</c>.</param>
/// <param name="Query">The parameters, unescaped.</param>
/// <param name="Authorization">The header of that name.</param>
public sealed record ServerRequest(string Route, IReadOnlyDictionary<string, string> Query, string? Authorization)
{
    /// <summary>The most rows to give, whatever was asked.</summary>
    public int? ClampSize { get; init; }

    /// <summary>Turns the page's true token into the one to send.</summary>
    public Func<string?, string?> Token { get; init; } = static token => token;
}
