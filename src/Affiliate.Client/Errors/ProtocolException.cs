using Affiliate.Client.Accounts;

namespace Affiliate.Client.Errors;

/// <summary>
/// The vendor's response is not what its API promises: unreadable, of the wrong shape, too large, or a listing that
/// would never end. The message names the operation and, for JSON, the path of the offending value.
/// </summary>
public sealed class ProtocolException : AffiliateClientException
{
    /// <summary>Makes the exception.</summary>
    public ProtocolException(
        AffiliateAccount account,
        string operation,
        string problem,
        string? jsonPath = null,
        string? excerpt = null,
        Exception? innerException = null
    )
        : base(account, operation, Describe(account, operation, problem, jsonPath), innerException)
    {
        JsonPath = jsonPath;
        Excerpt = excerpt;
    }

    /// <summary>
    /// Where in the JSON document the problem is, for example <c>$.commissions[3].amount</c>; null if it is no JSON problem.
    /// </summary>
    public string? JsonPath { get; }

    /// <summary>A bounded, redacted piece of the response; null if there is none.</summary>
    public string? Excerpt { get; }

    private static string Describe(AffiliateAccount account, string operation, string problem, string? jsonPath) =>
        jsonPath is null ? $"{account}: {operation}: {problem}" : $"{account}: {operation}: {problem} (at {jsonPath})";
}
