using System.Net;

namespace Affiliate.Client;

/// <summary>Everything that is known of a call that the vendor answered with an error.</summary>
public sealed record ApiFailure
{
    /// <summary>The vendor and account.</summary>
    public required AffiliateAccount Account { get; init; }

    /// <summary>The operation, for example <c>ListCommissions</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP status.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>The vendor's own code for the error, if it has one (AffiliateWP: <c>rest_forbidden</c>).</summary>
    public string? VendorCode { get; init; }

    /// <summary>The vendor's messages, in its words.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>What the vendor says of single fields: field name to messages.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors { get; init; } = NoFieldErrors;

    /// <summary>The vendor's trace id, for its support.</summary>
    public string? TraceId { get; init; }

    /// <summary>How long the vendor asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the user of this library can do about it; the last sentence of the exception's message.</summary>
    public string? Hint { get; init; }

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> NoFieldErrors { get; } =
        new Dictionary<string, IReadOnlyList<string>>();
}
