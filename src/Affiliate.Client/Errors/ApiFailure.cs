using System.Net;
using Affiliate.Client.Accounts;

namespace Affiliate.Client.Errors;

/// <summary>Everything that is known of a call that failed.</summary>
public sealed record ApiFailure
{
    /// <summary>The vendor and account.</summary>
    public required AffiliateAccount Account { get; init; }

    /// <summary>The operation, for example <c>ListCommissions</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The status of the response; null if none came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>What it means to the caller. Default: as the status says.</summary>
    public ApiFailureKind Kind { get; init; }

    /// <summary>The vendor's own code for the error, if it has one (AffiliateWP: <c>rest_forbidden</c>).</summary>
    public string? VendorCode { get; init; }

    /// <summary>The vendor's messages, in its words.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>What the vendor says of single fields: field name to messages.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors { get; init; } = NoFieldErrors;

    /// <summary>The vendor's trace id, for its support.</summary>
    public string? TraceId { get; init; }

    /// <summary>How many requests went out for the call, this response's included; 0 if none did.</summary>
    public int Attempts { get; init; }

    /// <summary>The id of the record that the values clash with, where the vendor names it.</summary>
    public string? ExistingId { get; init; }

    /// <summary>How long the vendor asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// Whether the same call may succeed later; null: as the status says. A vendor package sets it where it knows better. True before the
    /// vendor's error reader sees it, if the endpoint's rule repeats a read after this response. A write that may have happened is not
    /// called transient in the end, whatever this says, unless twice is the same as once.
    /// </summary>
    public bool? IsTransient { get; init; }

    /// <summary>
    /// The vendor says by this response that nothing (more) matches, and nothing is wrong: a listing ends there. Telemetry counts such a
    /// call as a success. A vendor's error reader sets it.
    /// </summary>
    public bool IsEmptyList { get; init; }

    /// <summary>Whether the server redirects to the same address with a slash at its end.</summary>
    public bool RedirectsToSlash { get; init; }

    /// <summary>
    /// What came in the place of the vendor's response, and whose it is: an HTML page or a text, its title, the server. Null if the body is
    /// JSON or empty. A vendor's error reader gives no advice about credentials where it is set.
    /// </summary>
    public string? ForeignPage { get; init; }

    /// <summary>What the user of this library can do about it; the last sentence of the exception's message.</summary>
    public string? Hint { get; init; }

    /// <summary>The exception that tells of this failure.</summary>
    public AffiliateApiException ToException(Exception? innerException = null) => Kind switch
    {
        ApiFailureKind.Configuration => new AffiliateConfigurationException(this, innerException),
        ApiFailureKind.Validation => new AffiliateValidationException(this, innerException),
        ApiFailureKind.Authentication => new AffiliateAuthenticationException(this, innerException),
        ApiFailureKind.Conflict => new ConflictException(this, innerException),
        ApiFailureKind.NotFound => new NotFoundException(this, innerException),
        _ => (int?)StatusCode switch
        {
            401 or 403 => new AffiliateAuthenticationException(this, innerException),
            404 => new NotFoundException(this, innerException),
            400 or 422 => new AffiliateValidationException(this, innerException),
            409 => new ConflictException(this, innerException),
            429 => new RateLimitedException(this, innerException),
            >= 300 and < 400 => new AffiliateConfigurationException(this, innerException),
            _ => new AffiliateApiException(this, innerException),
        },
    };

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> NoFieldErrors { get; } =
        new Dictionary<string, IReadOnlyList<string>>();
}
